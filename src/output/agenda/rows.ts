import { linkTo, type Style } from "../words/index.js";
import { cutToWidth, displayWidth, padToWidth } from "../../text/index.js";

/** A line of the agenda: whom it is about, what to do if anything, and how and when. */
export interface Row {
  readonly name: string;
  readonly what?: string;
  readonly when: string;
  readonly isLate?: boolean;
  /** What its name leads to, where the terminal has links. */
  readonly url?: string;
}

/** Writes a row as one line, or as two where one of the terminal's is too short for it. */
export type RowWriter = (row: Row) => readonly string[];

/** Longer names and summaries are cut, so that one of them does not push all dates out of sight; wide terminals have room. */
const WIDEST_CELL = 40;

/** What dates and channels take in most lines. */
const DATES = 56;

/** By this much of them, applications can still be told apart, and the first follow-up from the second. */
const NARROWEST = { name: 16, what: 22 };

/** Two blanks before each of the three columns. */
const GAPS = 6;

/**
 * The writer that fits all of these rows into `width` columns of the terminal. Names and summaries are cut to make room
 * for the dates, which never are: a date too long for its row stands below it, and below all rows where it is so in most.
 */
export function rowWriterFor(rows: readonly Row[], width: number, style: Style): RowWriter {
  const natural = [rows.map(({ name }) => name), rows.map(({ what = "" }) => what)].map((cells) =>
    widestCell(cells, Math.max(WIDEST_CELL, Math.floor((width - DATES) / 2))),
  );
  const [nameWidth = 0, whatWidth = 0] = natural;
  const room = width - GAPS;
  const most = room - Math.min(nameWidth, NARROWEST.name) - Math.min(whatWidth, NARROWEST.what);
  const whens = rows.map(({ when }) => displayWidth(when));
  const fitting = whens.filter((when) => when <= most);
  const isStacked = fitting.length * 2 < whens.length;
  const taken = isStacked ? 0 : Math.max(0, ...fitting);
  const columns = shareOut(nameWidth, whatWidth, room - taken);
  return (row) => {
    const isBelow = isStacked || displayWidth(row.when) > most;
    const start = isBelow
      ? writeCells(row, columns).trimEnd()
      : `${writeCells(row, columns)}  ${colorWhen(row, style)}`;
    return isBelow ? [start, `    ${colorWhen(row, style)}`] : [start];
  };
}

function widestCell(texts: readonly string[], most: number): number {
  return Math.min(
    most,
    texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0),
  );
}

/** Both as they are where there is room for both, else the wider one cut, then both. */
function shareOut(name: number, what: number, room: number): readonly [name: number, what: number] {
  const keptWhat = Math.min(what, Math.max(NARROWEST.what, Math.floor(room / 2), room - name));
  return [Math.min(name, Math.max(NARROWEST.name, room - keptWhat)), keptWhat];
}

function writeCells({ name, what, url }: Row, [nameWidth, whatWidth]: readonly [number, number]): string {
  const shown = cutToWidth(name, nameWidth);
  const padded = padToWidth(shown, nameWidth);
  const cells = [url === undefined ? padded : `${linkTo(shown, url)}${padded.slice(shown.length)}`];
  if (what !== undefined) cells.push(padToWidth(cutToWidth(what, whatWidth), whatWidth));
  return ["", ...cells].join("  ");
}

function colorWhen(row: Row, style: Style): string {
  return row.isLate ? style.yellow(row.when) : style.dim(row.when);
}
