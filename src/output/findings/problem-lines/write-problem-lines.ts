import { compareFindings, type Finding, type Locate, type Place } from "../../../diagnostics/index.js";
import { cleanLine } from "../../words/index.js";
import { samePath, type FindingsContext } from "../context.js";

/** How a line says where: right behind the file's path, and before `: severity: `. */
export interface PlaceStyle {
  readonly write: (place: Place) => string;
  /** Finds the blank behind what looks like such a place in front of a severity; for a path that holds one. */
  readonly blank: RegExp;
}

/** What concerns a file as a whole stands at its start. */
const START = { line: 1, column: 1 };

/**
 * `PLACE: severity: message [check]`, a line for each finding, sorted, as problem matchers read them
 * (problem-matchers.ts). In the log of GitHub's runner no line is a command (`::error::` at its start, `##[error]`
 * anywhere).
 */
export function writeProblemLines(
  findings: readonly Finding[],
  locate: Locate,
  { pathOf = samePath }: FindingsContext,
  { write, blank }: PlaceStyle,
): string {
  // A file's name that looks like the start of a message would make a reader take a wrong file: its blank is another.
  const plainPath = (path: string): string => cleanLine(path).replace(blank, "\u00A0").replace(/^:/u, "./:");
  const lines = findings.toSorted(compareFindings).map((finding) => {
    const place = `${plainPath(pathOf(finding.file))}${write(locate(finding) ?? { start: START, end: START })}`;
    const text = `${place}: ${finding.severity}: ${cleanLine(finding.message)} [${plainCheck(finding.check)}]`;
    return `${text.replaceAll("##[", "## [")}\n`;
  });
  return lines.join("");
}

/** The last brackets of a line are those around the check. */
function plainCheck(check: string): string {
  return cleanLine(check).replace(/\[/gu, "(").replace(/\]/gu, ")");
}
