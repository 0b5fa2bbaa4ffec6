import { compareTexts } from "../../text/index.js";
import { compareFindings, SEVERITIES, type Finding, type Severity } from "../../diagnostics/index.js";
import { listOf, quote, type Content, type ReportSection } from "./blocks.js";
import type { ReportContext } from "./context.js";

/** The findings by note: those with the gravest first, and so within each. */
export function listProblems(context: ReportContext): ReportSection[] {
  const files = new Map<string, Finding[]>();
  for (const finding of context.evaluation.findings.toSorted(compareBySeverity)) {
    const own = files.get(finding.file);
    if (own) own.push(finding);
    else files.set(finding.file, [finding]);
  }
  const groups = [...files].toSorted(([a, own], [b, other]) => gravest(own) - gravest(other) || compareTexts(a, b));
  const blocks = listOf(groups, ([file, own]) => ({
    name: { kind: "note-link", path: file, text: file },
    content: [],
    items: own.map((finding) => ({ content: describeFinding(finding, context) })),
  }));
  return [{ title: "Problems", place: "folded", blocks }];
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

function describeFinding({ severity, message, check, ...finding }: Finding, { locate }: ReportContext): Content {
  const line = locate?.(finding)?.start.line;
  const place = line === undefined ? "" : `, line ${line}`;
  return [`${severity}${place}: `, quote(message), " (", quote(check), ")"];
}
