import { compareFindings, type Finding } from "../../facts/index.js";
import { cleanLine } from "../phrases.js";
import { samePath, type FindingsContext } from "./context.js";
import type { Locate } from "./locate.js";

/**
 * `file:line:column: severity: message [check]`, a line for each finding, as compilers write them and as the problem
 * matchers read them (problem-matchers.ts). What concerns a file as a whole stands at its start. In the log of GitHub's
 * runner no line is a command (`::error::` at its start, `##[error]` anywhere).
 */
export function formatUnix(
  findings: readonly Finding[],
  locate: Locate,
  { pathOf = samePath }: FindingsContext = {},
): string {
  const lines = findings.toSorted(compareFindings).map((finding) => {
    const { line, column } = locate(finding)?.start ?? { line: 1, column: 1 };
    const place = `${plainPath(pathOf(finding.file))}:${line}:${column}`;
    const text = `${place}: ${finding.severity}: ${cleanLine(finding.message)} [${plainCheck(finding.check)}]`;
    return `${text.replaceAll("##[", "## [")}\n`;
  });
  return lines.join("");
}

/** A file's name that looks like the start of a message would make a reader take a wrong file: its blank is another. */
function plainPath(path: string): string {
  return cleanLine(path)
    .replace(/(?<=:\d+:\d+:) (?=(?:error|warning|info): )/gu, "\u00A0")
    .replace(/^:/u, "./:");
}

/** The last brackets of a line are those around the check. */
function plainCheck(check: string): string {
  return cleanLine(check).replace(/\[/gu, "(").replace(/\]/gu, ")");
}
