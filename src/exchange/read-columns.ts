import { NOTE_FIELDS } from "../note/index.js";
import type { DateOrder } from "../time/index.js";
import { bareWord } from "../text/index.js";
import type { ImportColumn } from "./choose-columns.js";
import type { TableProblem } from "./problem.js";
import { readDays, saysNothing, type DayCell, type DayColumn } from "./read-days.js";
import type { TableRow } from "./read-table.js";

export interface ReadColumns {
  readonly columns: readonly ImportColumn[];
  /** Of columns that hold days, by their place: the days by line. */
  readonly days: ReadonlyMap<number, DayColumn["days"]>;
  /** Of columns that hold several dated lines a cell, by their place: the lines of a cell. */
  readonly lists: ReadonlyMap<number, (cell: string) => readonly string[]>;
  /** What shows which of day and month stands first, where that decides something. */
  readonly orders: readonly (NonNullable<DayColumn["order"]> & { readonly title: string })[];
  readonly undecided: readonly UndecidedColumn[];
  readonly problems: readonly TableProblem[];
}

/** A column whose days can be read in two ways, and which ones. */
export interface UndecidedColumn {
  /** Of the column, from 0. */
  readonly at: number;
  readonly title: string;
  /** At least one. */
  readonly days: NonNullable<DayColumn["undecided"]>;
}

export interface ColumnOptions {
  readonly zone: string;
  readonly wished: DateOrder | undefined;
  /** Titles of columns that the person has said the meaning of. */
  readonly mapped: ReadonlySet<string>;
}

const HOLDINGS: ReadonlyMap<string, string> = new Map(NOTE_FIELDS.note.map(({ name, holds }) => [name, holds]));
const DAYS: ReadonlySet<string | undefined> = new Set(["date", "dates", "moment"]);
const LISTS: ReadonlySet<string | undefined> = new Set(["interviews", "log"]);

/**
 * Reads the columns that hold days, each as a whole. One of which no cell is read stays the person's own, unless they say what it
 * holds.
 */
export function readColumns(
  columns: readonly ImportColumn[],
  rows: readonly TableRow[],
  { zone, wished, mapped }: ColumnOptions,
): ReadColumns {
  const days = new Map<number, DayColumn["days"]>();
  const lists = new Map<number, (cell: string) => readonly string[]>();
  const orders: ReadColumns["orders"][number][] = [];
  const undecided: UndecidedColumn[] = [];
  const problems: TableProblem[] = [];
  const isMapped = (title: string): boolean => [...mapped].some((one) => bareWord(one) === bareWord(title));
  const read = columns.map((column): ImportColumn => {
    const { at, title, destiny } = column;
    const holds = destiny.kind === "field" ? HOLDINGS.get(destiny.field) : undefined;
    if (destiny.kind !== "field" || (!DAYS.has(holds) && !LISTS.has(holds))) return column;
    const cells = rows
      .map(({ line, cells: own }): DayCell => ({ line, text: own[at] ?? "" }))
      .filter(({ text }) => !saysNothing(text));
    const own: ImportColumn = {
      ...{ at, title, destiny: { kind: "own", key: `${title} (column)` } },
      remark: `its cells are not read as ${LISTS.has(holds) ? "lines that begin with YYYY-MM-DD" : "days"}`,
    };
    if (
      LISTS.has(holds) &&
      cells.length > 0 &&
      cells.every(({ text }) => splitLines(text).every((line) => STARTS_DATED.test(line)))
    ) {
      lists.set(at, splitLines);
      return column;
    }
    const isInterview = holds === "interviews" || holds === "moment";
    if (holds === "log") return own;
    const found = readDays(cells, { title, zone, hasTimes: isInterview, wished });
    if (found.likely === 0 && !isMapped(title)) return cells.length === 0 ? column : own;
    days.set(at, found.days);
    problems.push(...found.problems);
    if (found.order) orders.push({ ...found.order, title });
    if (found.undecided) undecided.push({ at, title, days: found.undecided });
    return holds === "interviews" ? { ...column, destiny: { kind: "field", field: "interview_date" } } : column;
  });
  return { columns: read, days, lists, orders, undecided, problems };
}

const STARTS_DATED = /^\d{4}-\d{2}-\d{2}\b/u;

/** Lines, or what semicolons part that dates follow. */
function splitLines(cell: string): readonly string[] {
  return cell
    .split(/\r\n|\n|\r|;[ \t]*(?=\d{4}-\d{2}-\d{2}\b)/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
