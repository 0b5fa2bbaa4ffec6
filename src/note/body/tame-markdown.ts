/** Quotes and lists within each other on one line; nobody writes more than a few. */
const DEEPEST = 50;
/** Lines without a blank one between them. */
const LONGEST_RUN = 2_000;

const MARKER = String.raw`[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const TOO_DEEP = new RegExp(String.raw`^(?<nest>(?:${MARKER}){${DEEPEST}})(?<rest>(?=${MARKER})[^\r\n]*)`, "gmu");
/** What opens and closes code or a front matter. */
const FENCE = /^[ \t]*[-`~]/u;
const RULE = /^[ \t]*(?<mark>[-*])(?:[ \t]*\k<mark>)*[ \t]*$/u;

/**
 * The markdown, as long as before, without what takes micromark time that grows as the square of its length: quotes and
 * lists nested deeper than 50 on a line are overwritten, and of lines without a blank one between them, every
 * two-thousandth is left empty.
 */
export function tameMarkdown(markdown: string): string {
  return breakRuns(
    markdown.replace(TOO_DEEP, (line: string, nest: string, rest: string) =>
      RULE.test(line) ? line : nest + blot(rest),
    ),
  );
}

/** Writes an x for everything but blanks: no markup is left, and the lines stay as long as they are. */
export function blot(text: string): string {
  return text.replace(/\S/gu, (letter) => "x".repeat(letter.length));
}

function breakRuns(markdown: string): string {
  let length = 0;
  let at = 0;
  const parts: string[] = [];
  for (const { 0: line, index } of markdown.matchAll(/[^\r\n]*(?:\r\n?|\n)?/gu)) {
    length = line.trim() === "" ? 0 : length + 1;
    if (length < LONGEST_RUN || FENCE.test(line)) continue;
    parts.push(markdown.slice(at, index), line.replace(/[^\r\n]/gu, " "));
    at = index + line.length;
    length = 0;
  }
  return at === 0 ? markdown : parts.join("") + markdown.slice(at);
}
