import {
  FIRST_SHORT_YEAR,
  formatTime,
  LAST_SHORT_YEAR,
  parseMoment,
  readWrittenDate,
  readWrittenTime,
  type DateOrder,
  type PlainDate,
} from "../time/index.js";
import { echo } from "../text/index.js";
import type { TableProblem } from "./problem.js";

/** A day as a cell has it, with its hour where it has one. */
export interface CellDay {
  readonly date: PlainDate;
  /** `14:30`, as the clocks of the person's zone show it. */
  readonly time?: string;
}

/** A cell of a column that holds days. */
export interface DayCell {
  readonly line: number;
  readonly text: string;
}

/** A day that can be read in two ways: with the day first, and with the month first. */
export interface UndecidedDay extends DayCell {
  readonly choices: readonly [PlainDate, PlainDate];
}

/** How a whole column writes its days. */
export interface DayColumn {
  /** By line; a cell that says that there is none has no day. */
  readonly days: ReadonlyMap<number, CellDay>;
  readonly problems: readonly TableProblem[];
  /** The order that it shows, and the line that shows it; of a column that says it in words or in ISO 8601, none. */
  readonly order?: { readonly order: DateOrder; readonly line?: number; readonly text?: string };
  /** The cells that can be read in two ways, where nothing in the column says in which; at least one, if any. */
  readonly undecided?: readonly UndecidedDay[];
  /** How many cells have something like a day. */
  readonly likely: number;
}

/** What people and programs write where there is nothing. */
const NOTHING = /^(?:[-–—?.…/]+|n\/?a|none|null|nil|tb[ad]|unknown|0{4}-00-00)$/iu;

export function saysNothing(text: string): boolean {
  return text === "" || NOTHING.test(text);
}

export interface DayOptions {
  readonly title: string;
  /** The person's: whose day it is where a cell has an offset from UTC. */
  readonly zone: string;
  /** An hour is wanted where one stands there; else it is passed over. */
  readonly hasTimes?: boolean;
  /** What the person says of a column that does not show it. */
  readonly wished?: DateOrder | undefined;
}

/**
 * Reads a column of days. Whether `05/11/2026` is in May or in November, the column's other cells say that have a day past
 * the twelfth; where none does, the person has to: nothing is guessed.
 */
export function readDays(cells: readonly DayCell[], { title, zone, hasTimes = false, wished }: DayOptions): DayColumn {
  const read = cells
    .filter(({ text }) => !saysNothing(text))
    .map((cell) => ({ cell, found: readCellDay(cell.text, zone) }));
  const isYearLast = read.some(({ cell }) => showsYearLast(cell.text));
  const shown = new Map<DateOrder, DayCell>();
  for (const { cell, found } of read)
    if (found.date && found.order && !/^\d+\./u.test(cell.text) && !shown.has(found.order))
      shown.set(found.order, cell);
  const doubtful = read.find(({ found }) => found.choices !== undefined);
  const problems: TableProblem[] = [];
  const tell = ({ line }: DayCell, message: string): void => {
    problems.push({ check: "table-cell", line, message: `${echo(title)}: ${message}` });
  };
  const [first, second] = shown.values();
  const own = first && !second ? [...shown.keys()][0] : undefined;
  if (doubtful && first && second) {
    tell(
      doubtful.cell,
      `${echo(doubtful.cell.text)} can be read in two ways, and the column has both: ${echo(first.text)} in line ${first.line}, ${echo(second.text)} in line ${second.line}; write its days as YYYY-MM-DD`,
    );
  } else if (doubtful && own && wished && wished !== own && first) {
    tell(
      first,
      `${echo(first.text)} has the ${own === "day-first" ? "day" : "month"} first, and --dates says otherwise; leave it out`,
    );
  }
  const order = own ?? (second ? undefined : wished);
  const days = new Map<number, CellDay>();
  for (const { cell, found } of read) {
    const day = found.choices ? order && readCellDay(cell.text, zone, order) : found;
    if (!day) continue;
    if (!isYearLast && hasYearAtEitherEnd(cell.text)) {
      tell(cell, `${echo(cell.text)} may have its year first or last; write it as YYYY-MM-DD`);
      continue;
    }
    const reason = day.date ? (hasTimes ? day.clockReason : undefined) : (day.reason ?? noDate(cell.text));
    if (reason !== undefined) tell(cell, reason);
    else if (day.date)
      days.set(cell.line, { date: day.date, ...(hasTimes && day.time !== undefined && { time: day.time }) });
  }
  const open = order === undefined && !second ? read : [];
  const undecided = open.flatMap(({ cell, found: { choices } }) => (choices ? [{ ...cell, choices }] : []));
  return {
    days,
    problems,
    likely: read.filter(({ found }) => found.date ?? found.choices ?? found.isDay).length,
    ...(doubtful &&
      order !== undefined && { order: { order, ...(own && first && { line: first.line, text: first.text }) } }),
    ...(undecided.length > 0 && { undecided }),
  };
}

interface Reading {
  readonly date?: PlainDate;
  readonly time?: string;
  readonly clockReason?: string;
  readonly order?: DateOrder;
  readonly choices?: readonly [PlainDate, PlainDate];
  readonly reason?: string;
  /** It is one, though it is not known which. */
  readonly isDay?: true;
}

const LONGEST = 80;
const DAY_AND_TIME = /^(.*?\d)(?:T|,?[ \t\u202F]+(?:at |um |à )?)(\d{1,2}[:.h]\d{2}.*)$/su;
const SHORT_YEAR = /^(\d{1,2}([./-])\d{1,2}\2)(\d{2})$/u;

/** Of two digits: what people look back on and plan. */
function isShortYear(digits: string): boolean {
  return Number(digits) >= FIRST_SHORT_YEAR && Number(digits) <= LAST_SHORT_YEAR;
}

const HYPHENS = /^(\d{1,2})-\d{1,2}-(\d{2})(?!\d)/u;

/** `26-10-27`: with hyphens, the year may stand first, as in ISO 8601. */
function hasYearAtEitherEnd(text: string): boolean {
  const [, first] = HYPHENS.exec(text) ?? [];
  return first !== undefined && isShortYear(first);
}

/** `03-10-26`: the first number can be no year, and the last one can. */
function showsYearLast(text: string): boolean {
  const [, first, last] = HYPHENS.exec(text) ?? [];
  return first !== undefined && last !== undefined && !isShortYear(first) && isShortYear(last);
}

function noDate(text: string): string {
  return `${echo(text)} is no date; write it as YYYY-MM-DD`;
}

function readCellDay(written: string, zone: string, order?: DateOrder): Reading {
  if (written.length > LONGEST) return { reason: noDate(written) };
  const text = written.replace(/(?<=\d)[ \t\u202F]{1,3}(?:UTC|GMT|Z)$/u, "Z");
  if (/^\d{4}-\d{2}-\d{2}[T ]\d/u.test(text)) {
    const moment = parseMoment(text, zone);
    if (moment.ok) {
      const { date, start } = moment.value;
      return { date, ...(start && { time: formatTime(start) }) };
    }
  }
  const [, day = text, clock] = DAY_AND_TIME.exec(text) ?? [];
  const [, head, , year = ""] = SHORT_YEAR.exec(day) ?? [];
  if (head !== undefined && !isShortYear(year))
    return { reason: `${echo(written)} has no year of four digits; write it as YYYY-MM-DD`, isDay: true };
  const full = head === undefined ? day : `${head}20${year}`;
  const found = readWrittenDate(full, order ? { order } : {});
  if (!found || found.isSpan) return { reason: noDate(written) };
  const { date, choices, reason } = found;
  return {
    ...(date ? { date } : { reason: reason ?? noDate(written) }),
    ...(found.order && { order: found.order }),
    ...(choices && { choices }),
    ...(clock !== undefined && readClock(clock)),
  };
}

/** `9:41 AM`, `14:30:05` → `HH:MM` */
function readClock(text: string): Pick<Reading, "time" | "clockReason"> {
  const plain = text
    .replace(/^(\d{1,2}[:.]\d{2})[:.]\d{2}(?:[.,]\d+)?/u, "$1")
    .replaceAll("\u202F", " ")
    .trim();
  const time = readWrittenTime(plain);
  if (time?.time !== undefined && time.end === plain.length) return { time: time.time };
  return { clockReason: time?.reason ?? `${echo(text)} is no time; write it as HH:MM` };
}
