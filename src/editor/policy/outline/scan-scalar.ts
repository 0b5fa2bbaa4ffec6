import type { Line, LineCursor } from "./line-cursor.js";
import type { Scalar } from "./node.js";

/** `key:`, as it begins a line or stands behind a dash: its name and where the colon is. */
export interface KeyAt {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly colon: number;
}

/** The key that begins at an offset of a line, if one does. */
export function keyAt(text: string, start: number, end: number): KeyAt | undefined {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, start + 1);
    if (close < 0 || close >= end) return undefined;
    let colon = close + 1;
    while (colon < end && text[colon] === " ") colon++;
    return isColon(text, colon, end) ? { key: text.slice(start + 1, close), start, end: close + 1, colon } : undefined;
  }
  if (quote === undefined || NO_KEY.includes(quote)) return undefined;
  for (let at = start; at < end; at++) {
    if (isColon(text, at, end)) {
      const key = text.slice(start, at).trimEnd();
      return key === "" ? undefined : { key, start, end: start + key.length, colon: at };
    }
    if (text[at] === "#" && text[at - 1] === " ") return undefined;
  }
  return undefined;
}

const NO_KEY = "{}[],#&*!|>%@`";

/** A colon that ends a key: a blank, or nothing, stands behind it. */
export function isColon(text: string, at: number, end: number): boolean {
  return at < end && text[at] === ":" && (at + 1 >= end || text[at + 1] === " " || text[at + 1] === "\t");
}

/** Where a line's content ends, the comment behind it left out. */
export function endOfContent(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++)
    if (text[at] === "#" && (at === start || text[at - 1] === " " || text[at - 1] === "\t"))
      return trimEnd(text, start, at);
  return trimEnd(text, start, end);
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text[at - 1] ?? "")) at--;
  return at;
}

/**
 * A scalar that begins on a line at an offset. Lines that are indented more than `floor` go on with it. One in quotes that
 * are never closed ends with its line.
 */
export function scanScalar(cursor: LineCursor, start: number, line: Line, floor: number): Scalar {
  const letter = cursor.text[start];
  if (letter === "|" || letter === ">") return scanBlock(cursor, start, line, floor);
  if (letter === '"' || letter === "'") return scanQuoted(cursor, start, line, floor, letter);
  return scanPlain(cursor, start, line, floor);
}

function scanBlock(cursor: LineCursor, start: number, line: Line, floor: number): Scalar {
  const { text } = cursor;
  let end = line.end;
  let next = following(cursor, line);
  while (next && (isBlank(next) || next.column > floor)) {
    end = isBlank(next) ? end : next.end;
    next = following(cursor, next);
  }
  // Blank lines at its end belong to it, too, as one that writes on there means them.
  const until = next ? Math.max(end, next.start - 1) : text.length;
  cursor.moveBehind(next ? next.start - 1 : text.length);
  return { kind: "scalar", style: text[start] === "|" ? "literal" : "folded", start, end: until };
}

function scanQuoted(cursor: LineCursor, start: number, line: Line, floor: number, quote: string): Scalar {
  const style = quote === '"' ? "double" : "single";
  const { text } = cursor;
  let current = line;
  let from = start + 1;
  for (;;) {
    const close = findQuote(text, from, current.end, quote);
    if (close !== undefined) {
      cursor.moveBehind(close);
      return { kind: "scalar", style, start, end: close + 1 };
    }
    const next = following(cursor, current);
    if (!next || (!isBlank(next) && next.column <= floor)) break;
    current = next;
    from = current.start;
  }
  cursor.moveBehind(line.end);
  return { kind: "scalar", style, start, end: trimEnd(text, start, line.end) };
}

/** Where the quote stands that closes a text; of two single ones, neither does. */
export function findQuote(text: string, from: number, end: number, quote: string): number | undefined {
  for (let at = from; at < end; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] !== quote) continue;
    else if (quote === "'" && text[at + 1] === "'") at++;
    else return at;
  }
  return undefined;
}

function scanPlain(cursor: LineCursor, start: number, line: Line, floor: number): Scalar {
  const { text } = cursor;
  const first = endOfContent(text, start, line.end);
  let end = first;
  let last = line;
  let hasComment = first < trimEnd(text, start, line.end);
  for (let next = following(cursor, line); next && !hasComment; next = following(cursor, next)) {
    if (isBlank(next)) continue;
    const from = next.start + next.column;
    if (next.column <= floor || text[from] === "#" || isWordKey(text, from, next.end)) break;
    const until = endOfContent(text, from, next.end);
    hasComment = until < trimEnd(text, from, next.end);
    end = until;
    last = next;
  }
  cursor.moveBehind(last.end);
  return { kind: "scalar", style: "plain", start, end };
}

/** `word:`, which begins a key of somebody who types rather than going on with a text. */
function isWordKey(text: string, from: number, end: number): boolean {
  const key = keyAt(text, from, end);
  return key !== undefined && /^[\w-]+$/u.test(key.key);
}

function isBlank({ start, end, column }: Line): boolean {
  return start + column >= end;
}

function following(cursor: LineCursor, line: Line): Line | undefined {
  const at = cursor.text.indexOf("\n", line.end);
  return at < 0 ? undefined : cursor.lineAt(at + 1);
}
