import type { Range } from "../../../text/index.js";
import type { WrittenDate } from "../../../time/index.js";
import { cleanLine, LONGEST_LINE } from "../clean-line.js";
import { readDateCell } from "../dated-line.js";
import type { BodyLine } from "../lines/index.js";
import { isDelimiter, splitRow } from "../../table/index.js";
import { isTracker, readRoles } from "./column-roles.js";
import type { ColumnRole, RowCells } from "./column-words.js";

export interface FoundRow {
  readonly written: WrittenDate;
  readonly time?: Range;
  readonly self: Range;
  /** As long as the row: its words, without markup. */
  readonly words: string;
  readonly cells: RowCells;
}

export interface FoundTable {
  /** How many lines it has below its header. */
  readonly count: number;
  /** Its dated rows. */
  readonly items: readonly FoundRow[];
}

/** Columns without a header that says so are those of dates if these rows say so. */
const SAMPLE = 5;
/** A table of more columns is no journal. */
const MOST_COLUMNS = 50;

/**
 * The dated rows of the table whose header stands at a line; undefined where there is no table.
 *
 * @param most how many rows are looked at
 */
export function findRows(text: string, lines: readonly BodyLine[], at: number, most: number): FoundTable | undefined {
  const header = lines[at];
  const second = lines[at + 1];
  if (!header || second?.kind !== "text" || !second.isContinued || !isDelimiter(text, second)) return undefined;
  const titles = splitRow(text, header);
  if (titles.length !== splitRow(text, second).length || titles.length > MOST_COLUMNS) return undefined;
  let end = at + 2;
  while (lines[end]?.kind === "text" && lines[end]?.isContinued === true) end++;
  const headers = titles.map((title) => clean(text, title));
  const count = end - at - 1;
  if (isTracker(headers)) return { count, items: [] };
  const rows = lines.slice(at + 2, Math.min(end, at + 2 + most));
  const roles = readRoles(headers);
  const dates = roles.includes("date") ? roles.indexOf("date") : findDates(text, rows.slice(0, SAMPLE), roles);
  const items = dates < 0 ? [] : rows.flatMap((row) => readRow(text, row, roles, dates) ?? []);
  return { count, items };
}

function readRow(
  text: string,
  row: Range,
  roles: readonly (ColumnRole | undefined)[],
  dates: number,
): FoundRow | undefined {
  const places = splitRow(text, row);
  const place = places[dates];
  const dated = place && readDateCell(clean(text, place));
  if (!dated) return undefined;
  const cells: Partial<Record<ColumnRole, Range[]>> = {};
  for (const [index, column] of roles.entries()) {
    const role = index === dates ? undefined : column === "date" ? "plan" : (column ?? "notes");
    const cell = places[index] ?? { start: row.end, end: row.end };
    if (role === "done" || (role !== undefined && cell.end > cell.start)) (cells[role] ??= []).push(cell);
    const general = role === "status" ? "outcome" : role === "who" ? "with" : undefined;
    if (general !== undefined && cell.end > cell.start) (cells[general] ??= []).push(cell);
  }
  const { written, time } = dated;
  const { start } = place;
  const isTooLong = row.end - row.start > LONGEST_LINE;
  return {
    written: { ...written, start: start + written.start, end: start + written.end },
    time: time ? { start: start + time.start, end: start + time.end } : undefined,
    self: { start: row.start, end: row.end },
    words: isTooLong ? "" : cleanLine(text.slice(row.start, row.end)),
    cells,
  };
}

/** The first column, of those whose headers say nothing else, that holds a date in most rows. */
function findDates(text: string, rows: readonly Range[], roles: readonly (ColumnRole | undefined)[]): number {
  const cells = rows.map((row) => splitRow(text, row));
  return roles.findIndex((role, column) => {
    if (role !== undefined && role !== "number") return false;
    const dated = cells.filter((row) => row[column] && readDateCell(clean(text, row[column])));
    return dated.length * 2 > rows.length;
  });
}

function clean(text: string, { start, end }: Range): string {
  return cleanLine(text.slice(start, Math.min(end, start + LONGEST_LINE)));
}
