import {
  formatTime,
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

/** How a whole column writes its days. */
export interface DayColumn {
  /** By line; a cell that says that there is none has no day. */
  readonly days: ReadonlyMap<number, CellDay>;
  readonly problems: readonly TableProblem[];
  /** The order that it shows, and the line that shows it; of a column that says it in words or in ISO 8601, none. */
  readonly order?: { readonly order: DateOrder; readonly line?: number; readonly text?: string };
  /** A cell that can be read in two ways, where nothing in the column says in which. */
  readonly undecided?: DayCell & { readonly choices: readonly [PlainDate, PlainDate] };
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
    const reason = day.date ? (hasTimes ? day.clockReason : undefined) : (day.reason ?? noDate(cell.text));
    if (reason !== undefined) tell(cell, reason);
    else if (day.date)
      days.set(cell.line, { date: day.date, ...(hasTimes && day.time !== undefined && { time: day.time }) });
  }
  const isOpen = doubtful?.found.choices !== undefined && order === undefined && !second;
  return {
    days,
    problems,
    likely: read.filter(({ found }) => found.date !== undefined || found.choices !== undefined).length,
    ...(doubtful &&
      order !== undefined && { order: { order, ...(own && first && { line: first.line, text: first.text }) } }),
    ...(isOpen && doubtful.found.choices && { undecided: { ...doubtful.cell, choices: doubtful.found.choices } }),
  };
}

interface Reading {
  readonly date?: PlainDate;
  readonly time?: string;
  readonly clockReason?: string;
  readonly order?: DateOrder;
  readonly choices?: readonly [PlainDate, PlainDate];
  readonly reason?: string;
}

const LONGEST = 80;
const DAY_AND_TIME = /^(.*?\d)(?:T|,?[ \t\u202F]+(?:at |um |à )?)(\d{1,2}[:.h]\d{2}.*)$/su;
const SHORT_YEAR = /^(\d{1,2}([./-])\d{1,2}\2)(\d{2})$/u;

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
  const full = day.replace(SHORT_YEAR, (_, head: string, _sign: string, year: string) => `${head}20${year}`);
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
