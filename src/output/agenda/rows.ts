import { cutToWidth, displayWidth, padToWidth } from "../display-width.js";
import type { Style } from "../style.js";

/** A line of the agenda: whom it is about, what to do if anything, and how and when. */
export interface Row {
  readonly name: string;
  readonly what?: string;
  readonly when: string;
  readonly isLate?: boolean;
}

/** Writes a row as one line, or as several where the columns are wider than the terminal. */
export type RowWriter = (row: Row) => readonly string[];

/** Longer names and summaries are cut, so that one of them does not push all dates out of sight. */
const WIDEST_CELL = 40;

/**
 * The writer that fits all of these rows: in columns that line up across the sections where `width` columns of the
 * terminal are enough, else stacked below each other.
 */
export function rowWriterFor(rows: readonly Row[], width: number, style: Style): RowWriter {
  const nameWidth = widest(rows.map((row) => row.name));
  const whatWidth = widest(rows.map((row) => row.what ?? ""));
  const lines = rows.map((row) => (row.what === undefined ? [nameWidth, row.when] : [nameWidth, whatWidth, row.when]));
  const isWide = lines.every((cells) => cells.reduce<number>((sum, cell) => sum + 2 + widthOf(cell), 0) <= width);
  return isWide ? (row) => [inColumns(row, nameWidth, whatWidth, style)] : (row) => stacked(row, width, style);
}

function widthOf(cell: string | number): number {
  return typeof cell === "number" ? cell : displayWidth(cell);
}

function widest(texts: readonly string[]): number {
  return Math.min(
    WIDEST_CELL,
    texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0),
  );
}

function inColumns(row: Row, nameWidth: number, whatWidth: number, style: Style): string {
  const name = padToWidth(cutToWidth(row.name, nameWidth), nameWidth);
  const what = row.what === undefined ? [] : [padToWidth(cutToWidth(row.what, whatWidth), whatWidth)];
  return ["", name, ...what, colorWhen(row, style)].join("  ");
}

function stacked(row: Row, width: number, style: Style): string[] {
  const fit = (text: string, indent: number) => cutToWidth(text, Math.max(20, width - indent));
  const what = row.what === undefined ? [] : [`    ${fit(row.what, 4)}`];
  return [`  ${fit(row.name, 2)}`, ...what, `    ${colorWhen(row, style)}`];
}

function colorWhen(row: Row, style: Style): string {
  return row.isLate ? style.yellow(row.when) : style.dim(row.when);
}
