import type { Position, Range as ProtocolRange } from "vscode-languageserver";
import type { Range } from "../../text/index.js";

/** What a position's character counts in: bytes, or UTF-16 units. */
export type Encoding = "utf-8" | "utf-16";

/**
 * Offsets of a text as positions of the protocol, which count from 0, and back. LF, CRLF and a lone CR each end a line. A
 * character past a line's end means its end, a line past the last the text's end, as the specification has it.
 */
export class Positions {
  readonly #text: string;
  readonly #encoding: Encoding;
  #starts: readonly number[] | undefined;

  constructor(text: string, encoding: Encoding) {
    this.#text = text;
    this.#encoding = encoding;
  }

  /** @returns a UTF-16 offset, within the text whatever the position */
  offsetAt({ line, character }: Position): number {
    const starts = this.#lineStarts();
    if (line >= starts.length) return this.#text.length;
    const start = starts[Math.max(0, line)] ?? 0;
    if (line < 0) return start;
    const end = this.#endOfLine(line);
    return this.#encoding === "utf-16"
      ? Math.min(start + Math.max(0, character), end)
      : this.#advance(start, end, character);
  }

  positionAt(offset: number): Position {
    const target = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.#lineOf(target);
    const start = this.#lineStarts()[line] ?? 0;
    // Nothing can be put between the two characters of a CRLF.
    const end = Math.min(target, this.#endOfLine(line));
    const character = this.#encoding === "utf-16" ? end - start : Buffer.byteLength(this.#text.slice(start, end));
    return { line, character };
  }

  /** Both ends as offsets; the first one comes first. */
  offsetsOf({ start, end }: ProtocolRange): Range {
    const [a, b] = [this.offsetAt(start), this.offsetAt(end)];
    return a <= b ? { start: a, end: b } : { start: b, end: a };
  }

  rangeOf({ start, end }: Range): ProtocolRange {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** @returns the offset after so many bytes of a line; within a character, where that begins */
  #advance(start: number, end: number, bytes: number): number {
    let [at, left] = [start, bytes];
    while (at < end) {
      const point = this.#text.codePointAt(at) ?? 0;
      left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (left < 0) break;
      at += point < 0x10000 ? 1 : 2;
    }
    return at;
  }

  #endOfLine(line: number): number {
    const next = this.#lineStarts()[line + 1];
    if (next === undefined) return this.#text.length;
    return next - (this.#text.startsWith("\r\n", next - 2) ? 2 : 1);
  }

  #lineOf(offset: number): number {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #lineStarts(): readonly number[] {
    return (this.#starts ??= findLineStarts(this.#text));
  }
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
