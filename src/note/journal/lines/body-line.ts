import type { Range } from "../../../text/index.js";

/**
 * A line of markdown that says something, without its indentation, its marks and the blanks around it. What stands in code,
 * HTML, rules and link definitions is none.
 */
export interface BodyLine extends Range {
  /**
   * A heading of the document itself, or one within a list item (`label`); a line of a paragraph, or one of a block quote, with the
   * marks of what it quotes.
   */
  readonly kind: "heading" | "label" | "text" | "quote";
  /** Of a heading of the document, from 1 to 6; else how many list items it stands in. */
  readonly depth: number;
  /** It begins a list item. */
  readonly isItem: boolean;
  /** The line before belongs to the same paragraph or quote. */
  readonly isContinued: boolean;
}

/** The lines of a text, without their breaks: LF, CRLF or a lone CR. */
export function* listLines(text: string, from: number, to = text.length): Generator<Range> {
  for (let start = from; start < to;) {
    let end = start;
    while (end < to && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    yield { start, end };
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}

/** Without the blanks around it; where there is nothing else, the start. */
export function trimRange(text: string, { start, end }: Range): Range {
  let [first, last] = [start, end];
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  return { start: first, end: last };
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}
