import type { Range } from "../facts/index.js";

/** The line at an offset, without its break. */
export function lineAt(text: string, at: number): Range {
  let start = at;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return { start, end: endOfLine(text, at) };
}

/** The line after one; nothing after the last. */
export function nextLine(text: string, { end }: Range): Range | undefined {
  if (end >= text.length) return undefined;
  const start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  return { start, end: endOfLine(text, start) };
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13;
}
