/** A place in a text as people count it: both from 1; columns in UTF-16 units, as editors count them. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A line without its break, as offsets of the text. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Finds line and column of an offset. LF, CRLF and a lone CR each end a line; a byte-order mark takes no column. */
export class LineIndex {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offsets past the end count as the end. */
  pointAt(offset: number): Point {
    const target = Math.max(0, Math.min(offset, this.#text.length));
    const { index, start } = this.#find(target);
    return { line: index + 1, column: Math.max(0, target - start) + 1 };
  }

  /** The line that an offset lies on; its break counts to it. */
  lineAt(offset: number): LineRange {
    const { start, next } = this.#find(offset);
    if (next === undefined) return { start, end: this.#text.length };
    return { start, end: next - (this.#text.startsWith("\r\n", next - 2) ? 2 : 1) };
  }

  /** The line after the one that an offset lies on; nothing after the last. */
  lineAfter(offset: number): LineRange | undefined {
    const { next } = this.#find(offset);
    return next === undefined ? undefined : this.lineAt(next);
  }

  /** @returns the line's number from 0, where it starts, and where the next one does, if there is one */
  #find(target: number): { readonly index: number; readonly start: number; readonly next: number | undefined } {
    const starts = (this.#starts ??= findLineStarts(this.#text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { index: low, start: starts[low] ?? 0, next: starts[low + 1] };
  }
}

function findLineStarts(text: string): number[] {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
