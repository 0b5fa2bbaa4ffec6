/** A place in a text as people count it: both from 1; columns in UTF-16 units, as editors count them. */
export interface Point {
  readonly line: number;
  readonly column: number;
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
    const starts = (this.#starts ??= findLineStarts(this.#text));
    const target = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    return { line: low + 1, column: Math.max(0, target - start) + 1 };
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
