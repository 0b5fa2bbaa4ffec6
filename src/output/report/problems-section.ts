import { compareTexts } from "../../text/index.js";
import { compareFindings, SEVERITIES, type Finding, type Severity } from "../../diagnostics/index.js";
import type { ReportContext, ReportSection } from "./context.js";
import { escapeMarkdown } from "../words/index.js";
import { linkTo } from "./markdown.js";
import { wrapMarkdown } from "./wrap-markdown.js";

/** The findings by note: those with the gravest first, and so within each. */
export function listProblems(context: ReportContext): ReportSection[] {
  const files = new Map<string, Finding[]>();
  for (const finding of context.evaluation.findings.toSorted(compareBySeverity)) {
    const own = files.get(finding.file);
    if (own) own.push(finding);
    else files.set(finding.file, [finding]);
  }
  const groups = [...files].toSorted(([a, own], [b, other]) => gravest(own) - gravest(other) || compareTexts(a, b));
  const lines = groups.flatMap(([file, own]) => [
    `- ${linkTo(file, file, context)}`,
    ...own.flatMap((finding) => wrapMarkdown(`  - ${writeFinding(finding, context)}`)),
  ]);
  return [{ title: "Problems", lines }];
}

function compareBySeverity(a: Finding, b: Finding): number {
  return rank(a.severity) - rank(b.severity) || compareFindings(a, b);
}

function gravest(findings: readonly Finding[]): number {
  return Math.min(...findings.map((finding) => rank(finding.severity)));
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function writeFinding(finding: Finding, { locate }: ReportContext): string {
  const line = locate?.(finding)?.start.line;
  const place = line === undefined ? "" : `, line ${line}`;
  return `${finding.severity}${place}: ${escapeMarkdown(finding.message)} (${escapeMarkdown(finding.check)})`;
}
