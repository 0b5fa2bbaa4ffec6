import type { Fix } from "../../diagnostics/index.js";
import type { Range } from "../../text/index.js";

/** From an offset to the end of its line, without the blanks there. */
export function restOfLine(text: string, start: number): Range {
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The start of the line of an offset. */
export function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** Indentation and dashes, then a plain key and its colon. */
const BEFORE_VALUE = /^[ \t]*(?:-[ \t]+)*(?:[^\s:[\]{}"'#-][^:[\]{}"'#]*:(?:[ \t]+|$))?/u;

/** What stands on the line of an offset behind its key and its dashes. */
export function valueOfLine(text: string, at: number): Range {
  const start = startOfLine(text, at);
  const line = text.slice(start, restOfLine(text, start).end);
  return { start: start + (BEFORE_VALUE.exec(line)?.[0].length ?? 0), end: start + line.length };
}

/** In UTF-16 units: nobody mends a longer one by a keystroke. */
const LONGEST_LINE = 1_000;

/** The rest of the line in quotes, where nothing else can be the value: a comment or a bracket may end it sooner. */
export function quoteValue(text: string, at: number): Fix | undefined {
  // On a line without end there may be as many values to look at as it has characters.
  if (!/[\r\n]/u.test(text.slice(Math.max(0, at - LONGEST_LINE), at)) && at > LONGEST_LINE) return undefined;
  const { start, end } = restOfLine(text, at);
  const value = text.slice(start, end);
  if (valueOfLine(text, at).start !== start || !/:[ \t]+$/u.test(text.slice(startOfLine(text, at), start)))
    return undefined;
  if (/^["'[|>]|^\{(?!\{)|\s#|["\\]|:$/u.test(value)) return undefined;
  const edits = [start, end].map((place) => ({ range: { start: place, end: place }, text: '"' }));
  return { title: "put the value in quotes", edits };
}
