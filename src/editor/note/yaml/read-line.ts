import type { TextNode } from "./node.js";

/** A key at a place of a line: its name, where it ends, and where its colon does. */
export interface FoundKey {
  readonly key: string;
  readonly end: number;
  readonly colonEnd: number;
}

/** Where the blanks from there on end, within a line. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === " " || text[at] === "\t")) at++;
  return at;
}

/** Where the line ends on which an offset lies, before its break. */
export function findLineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** Where the next line begins. */
export function findNextLine(text: string, lineEnd: number): number {
  return lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
}

/** A key of block style: all before the first colon with a blank behind it. */
export function findKey(text: string, from: number, end: number): FoundKey | undefined {
  const quote = text.charAt(from);
  if (quote === '"' || quote === "'") {
    const closing = text.indexOf(quote, from + 1);
    if (closing < 0 || closing >= end) return undefined;
    const colon = skipBlanks(text, closing + 1, end);
    if (text[colon] !== ":" || !isBlankAt(text, colon + 1, end)) return undefined;
    return { key: text.slice(from + 1, closing), end: closing + 1, colonEnd: colon + 1 };
  }
  if ("[{#|>&*!%@`".includes(quote) && quote !== "") return undefined;
  for (let at = from; at < end; at++) {
    if (text[at] === "#" && at > from && isBlankAt(text, at - 1, end)) return undefined;
    if (text[at] !== ":" || !isBlankAt(text, at + 1, end)) continue;
    const key = text.slice(from, at).trimEnd();
    return { key, end: from + key.length, colonEnd: at + 1 };
  }
  return undefined;
}

export function isBlankAt(text: string, at: number, end: number): boolean {
  return at >= end || /\s/u.test(text.charAt(at));
}

/** A text without quotes, or in quotes, up to the line's end or the comment there. */
export function readText(text: string, from: number, lineEnd: number): TextNode {
  const quote = text.charAt(from);
  if (quote === '"' || quote === "'") {
    const closing = findClosingQuote(text, from, lineEnd);
    const end = closing ?? lineEnd;
    return { kind: "text", start: from, end, limit: end, quote, written: text.slice(from, end) };
  }
  const limit = findComment(text, from, lineEnd);
  const written = text.slice(from, limit).trimEnd();
  return { kind: "text", start: from, end: from + written.length, limit, quote: "", written };
}

/** Behind the quote that closes the one at `from`. */
export function findClosingQuote(text: string, from: number, end: number): number | undefined {
  const quote = text.charAt(from);
  for (let at = from + 1; at < end; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return undefined;
}

/** Where the comment begins that ends a line, else the line's end. */
function findComment(text: string, from: number, lineEnd: number): number {
  for (let at = from; at < lineEnd; at++)
    if (text[at] === "#" && (at === from || /\s/u.test(text.charAt(at - 1)))) return at;
  return lineEnd;
}
