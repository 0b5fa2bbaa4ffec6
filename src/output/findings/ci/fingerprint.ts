import { compareFindings, type Finding } from "../../../diagnostics/index.js";
import { digestText } from "../../../text/index.js";
import { samePath, type FindingsContext } from "../context.js";

/**
 * What tells each finding from the others, from run to run: 32 hexadecimal digits of its check, its file and the text
 * of its line, blanks aside, and of how many of these came before it. It stays when the line moves; the message has no
 * part in it, because it may count the days.
 */
export function fingerprintFindings(
  findings: readonly Finding[],
  { pathOf = samePath, textOf }: FindingsContext,
): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const entries = findings.toSorted(compareFindings).map((finding) => {
    const { check, file } = finding;
    const traits = JSON.stringify([check, pathOf(file), lineOf(finding, textOf?.(file))]);
    const earlier = seen.get(traits) ?? 0;
    seen.set(traits, earlier + 1);
    return [finding, digestText(`${traits}${earlier}`).slice(0, 32)] as const;
  });
  return new Map(entries);
}

/** The line in which the finding starts, without blanks. */
function lineOf({ range }: Finding, text: string | undefined): string {
  if (!range || text === undefined) return "";
  const start = Math.max(text.lastIndexOf("\n", range.start - 1), text.lastIndexOf("\r", range.start - 1)) + 1;
  const length = text.slice(start).search(/[\r\n]/u);
  return text.slice(start, length < 0 ? undefined : start + length).replace(/\s+/gu, "");
}
