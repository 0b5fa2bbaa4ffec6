import { type Finding, type Locate } from "../../diagnostics/index.js";
import { cleanLine, countPhrase, encodePath, escapeMarkdown } from "../words/index.js";
import { samePath, type CheckDescription, type FindingsContext } from "./context.js";
import { countFindings, countsPhrase } from "./count-findings.js";
import { groupByFile } from "./group-by-file.js";

/** In UTF-16 units, of which a few take three bytes: what a job summary takes, 1 MiB, has room for more besides. */
const MOST = 300_000;

/**
 * Findings as a table in GitHub's markdown, with links to the notes and to what each check means: for the summary of a
 * job, or a comment. What would make it too long for that is counted.
 */
export function formatMarkdown(findings: readonly Finding[], locate: Locate, context: FindingsContext = {}): string {
  const { notes = [], checks = [] } = context;
  if (findings.length === 0) {
    const where = notes.length === 0 ? "" : ` in ${countPhrase(notes.length, "note")}`;
    return `Nothing to mend${where}.\n`;
  }
  const known = new Map(checks.map((check) => [check.id, check]));
  const all = [...groupByFile(findings).values()].flat();
  const rows = all.map((finding) => writeRow(finding, known.get(finding.check), locate, context));
  const shown = takeUpTo(MOST, rows);
  const left = rows.length - shown.length;
  return [
    countsPhrase(countFindings(findings)),
    "",
    "| where | severity | what | check |",
    "| --- | --- | --- | --- |",
    ...shown,
    ...(left === 0 ? [] : ["", `And ${left} more: followthrough check`]),
    "",
  ].join("\n");
}

function writeRow(
  finding: Finding,
  check: CheckDescription | undefined,
  locate: Locate,
  context: FindingsContext,
): string {
  const { pathOf = samePath } = context;
  const path = pathOf(finding.file);
  const start = locate(finding)?.start;
  const place = start ? `${cleanLine(path)}:${start.line}:${start.column}` : path;
  const name = escapeMarkdown(finding.check) || "check";
  return `| ${[
    `[${escapeMarkdown(place) || "file"}](${linkTo(path, start?.line, context)})`,
    finding.severity,
    escapeMarkdown(finding.message),
    check?.url === undefined ? name : `[${name}](${check.url})`,
  ].join(" | ")} |`;
}

/** A line of a file that is shown as a page can only be linked to where it is shown plain. */
function linkTo(path: string, line: number | undefined, { webRoot }: FindingsContext): string {
  if (webRoot === undefined) return encodePath(path);
  return `${webRoot}${encodePath(path)}${line === undefined ? "" : `?plain=1#L${line}`}`;
}

function takeUpTo(most: number, rows: readonly string[]): readonly string[] {
  let length = 0;
  const end = rows.findIndex((row) => (length += row.length + 1) > most);
  return end < 0 ? rows : rows.slice(0, end);
}
