import type { Range } from "../../../text/index.js";
import { trimRange } from "../lines/index.js";

/** A table's cells, as they stand in the text, without the blanks around them. */
export type Row = readonly Range[];

const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u;

/** Whether a line parts a table's header from its rows: `|---|:--:|`, with a pipe at least (GFM 0.29 §4.10). */
export function isDelimiter(text: string, { start, end }: Range): boolean {
  const line = text.slice(start, end);
  return line.includes("|") && line.includes("-") && DELIMITER.test(line);
}

/** The cells between a line's pipes; those at its ends are optional, and `\|` is text. */
export function splitRow(text: string, line: Range): Row {
  const { start, end } = trimRange(text, line);
  const cells: Range[] = [];
  let from = text.startsWith("|", start) ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === PIPE) {
      cells.push(trimRange(text, { start: from, end: at }));
      from = at + 1;
    }
  }
  if (from < end) cells.push(trimRange(text, { start: from, end }));
  return cells;
}

const PIPE = 124;
const BACKSLASH = 92;
