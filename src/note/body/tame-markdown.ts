import { isRule } from "./is-rule.js";

/** Quotes and lists within each other on one line; nobody writes more than a few. */
const DEEPEST = 50;
/** Lines without a blank one between them. */
const LONGEST_RUN = 2_000;

const MARKER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/uy;
/** What opens and closes code or a front matter. */
const FENCE = /^[ \t]*[-`~]/u;

/**
 * The markdown, as long as before, without what takes micromark time that grows as the square of its length: quotes and
 * lists nested deeper than 50 on a line are overwritten, and of lines without a blank one between them, every
 * two-thousandth is left empty.
 */
export function tameMarkdown(markdown: string): string {
  const parts: string[] = [];
  let kept = 0;
  let run = 0;
  for (let at = 0; at < markdown.length;) {
    const end = findLineEnd(markdown, at);
    const isEmpty = isBlank(markdown, at, end);
    run = isEmpty ? 0 : run + 1;
    // Of a fence, nothing is changed: what it opens would not end.
    const isCut = run >= LONGEST_RUN && !FENCE.test(markdown.slice(at, end));
    const deep = isEmpty || isCut ? undefined : findTooDeep(markdown, at, end);
    const from = isCut ? at : deep;
    if (from !== undefined) {
      parts.push(markdown.slice(kept, from), isCut ? " ".repeat(end - at) : blot(markdown.slice(from, end)));
      kept = end;
    }
    if (isCut) run = 0;
    at = end + (markdown.startsWith("\r\n", end) ? 2 : 1);
  }
  return kept === 0 ? markdown : parts.join("") + markdown.slice(kept);
}

/** Writes an x for everything but blanks: no markup is left, and the lines stay as long as they are. */
export function blot(text: string): string {
  return text.replace(/\S/gu, (letter) => "x".repeat(letter.length));
}

/** Where the marks of a line stand that nest deeper; a rule may be made of as many. */
function findTooDeep(markdown: string, start: number, end: number): number | undefined {
  MARKER.lastIndex = start;
  for (let depth = 0; depth < DEEPEST; depth++) if (!MARKER.test(markdown) || MARKER.lastIndex > end) return undefined;
  const from = MARKER.lastIndex;
  if (!MARKER.test(markdown) || MARKER.lastIndex > end) return undefined;
  return isRule(markdown.slice(start, end).trimStart()) ? undefined : from;
}

function findLineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

function isBlank(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at === end;
}
