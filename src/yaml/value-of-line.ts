import type { Fix, Range } from "../text/index.js";

/** From an offset to the end of its line, without the blanks there. */
export function restOfLine(text: string, start: number): Range {
  const length = text.slice(start).search(/[\r\n]|$/u);
  return { start, end: start + text.slice(start, start + length).trimEnd().length };
}

/** The start of the line of an offset. */
export function startOfLine(text: string, at: number): number {
  if (at === 0) return 0;
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

/** Indentation and dashes, then a plain key and its colon. */
const BEFORE_VALUE = /^[ \t]*(?:-[ \t]+)*(?:[^\s:[\]{}"'#-][^:[\]{}"'#]*:(?:[ \t]+|$))?/u;

/** What stands on the line of an offset behind its key and its dashes. */
export function valueOfLine(text: string, at: number): Range {
  const start = startOfLine(text, at);
  const line = text.slice(start, restOfLine(text, start).end);
  return { start: start + (BEFORE_VALUE.exec(line)?.[0].length ?? 0), end: start + line.length };
}

/** The rest of the line in quotes, where nothing else can be the value: a comment or a bracket may end it sooner. */
export function quoteValue(text: string, at: number): Fix | undefined {
  const { start, end } = restOfLine(text, at);
  const value = text.slice(start, end);
  if (valueOfLine(text, at).start !== start || !/:[ \t]+$/u.test(text.slice(startOfLine(text, at), start)))
    return undefined;
  if (/^["'[|>]|^\{(?!\{)|\s#|["\\]|:$/u.test(value)) return undefined;
  const edits = [start, end].map((place) => ({ range: { start: place, end: place }, text: '"' }));
  return { title: "put the value in quotes", edits };
}
