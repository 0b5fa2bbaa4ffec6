import {
  compareDates,
  type DateOrder,
  daysBetween,
  findDateOrder,
  PlainDate,
  readWrittenDate,
} from "../../time/index.js";
import type { JournalItem } from "./journal-item.js";

/** An item and its day; without one, why it has none. */
export interface DayOfItem {
  readonly item: JournalItem;
  readonly day?: PlainDate;
  /** As the end of a sentence for people. */
  readonly reason?: string;
  /** No year and no order of day and month makes a day of it: `2026-02-30`. */
  readonly isImpossible?: true;
  /** No other line tells its year. */
  readonly isUnknown?: true;
}

/** How far from the item beside it one without a year may lie, in days: with the journal's order known, and without. */
const FAR = 183;
const NEAR = 122;
/** So many other days of the note are looked at for a year. */
const MOST_BESIDE = 20;
/** Of a note's text that is looked through for how it writes dates, in UTF-16 units. */
const SAMPLE = 20_000;

/**
 * The days of a body's items. Which of day and month stands first is what the note's other dates show. An item without a year
 * has that of the items beside it in its journal, where their order leaves one possibility, else that in which it lies near another day
 * of the note, and its weekday is right.
 *
 * @param anchors days that the note names elsewhere, for journals that have none with a year
 */
export function resolveDays(
  items: readonly JournalItem[],
  text: string,
  anchors: () => readonly PlainDate[] = () => [],
): readonly DayOfItem[] {
  let order: { readonly found?: DateOrder } | undefined;
  const findOrder = (): DateOrder | undefined => {
    const texts = [text.slice(0, SAMPLE), ...items.map(({ written }) => text.slice(written.start, written.end))];
    return (order ??= { found: findDateOrder(texts) }).found;
  };
  const days = items.map((item): DayOfItem => {
    const { date, isSpan, reason } = item.written;
    return date ? { item, day: date } : isSpan ? { item, reason } : readAgain(item, text, findOrder());
  });
  return addYears(days, { text, anchors }, findOrder);
}

/** The date as it is written; in full, where a heading names its month. */
function textOf({ written, dateText }: JournalItem, text: string): string {
  return dateText ?? text.slice(written.start, written.end);
}

function readAgain(item: JournalItem, text: string, order: DateOrder | undefined): DayOfItem {
  const written = textOf(item, text);
  const read = readWrittenDate(written, { order });
  // `3/11` is a date nowhere else.
  if (!read && item.written.reason !== undefined && !item.written.choices && SHORT.test(written))
    return { item, reason: item.written.reason, isUnknown: true };
  if (read?.date) return { item, day: read.date };
  const isPossible = (["day-first", "month-first"] as const).some((one) =>
    ANY_YEARS.some((after) => readWrittenDate(written, { order: one, after })?.date !== undefined),
  );
  const reason = read?.reason ?? item.written.reason;
  return isPossible ? { item, reason } : { item, reason, isImpossible: true };
}

const SHORT = /\d{1,2}[./-]\d{1,2}$/u;

/** In each of them, a day of a year is another of the week; 29 February comes in one of them on each. */
const ANY_YEARS = Array.from({ length: 28 }, (_, at) => new PlainDate(2000 + at, 1, 1));

function addYears(
  days: readonly DayOfItem[],
  { text, anchors }: { readonly text: string; readonly anchors: () => readonly PlainDate[] },
  findOrder: () => DateOrder | undefined,
): readonly DayOfItem[] {
  const isYearless = ({ item, day, isImpossible, isUnknown }: DayOfItem): boolean =>
    !day && !isImpossible && !isUnknown && !item.written.isSpan && !/\d{4}/u.test(textOf(item, text));
  if (!days.some(isYearless)) return days;
  const steps = findSteps(days);
  const known = days.flatMap(({ day }) => day ?? []);
  const beside = (known.length > 0 ? known : anchors()).slice(0, MOST_BESIDE);
  const order = findOrder();
  const yearless = days.filter(isYearless).map(({ item }) => item);
  const contradicted = findContradicted(yearless, yearsNear(beside), { text, order });
  const done: DayOfItem[] = [];
  for (const [at, one] of days.entries()) {
    const day = isYearless(one)
      ? findDay(one.item, { done, days, at, steps, beside, contradicted, text, order })
      : undefined;
    done.push(day ? { item: one.item, day } : one);
  }
  return done;
}

type Step = "forward" | "backward" | "mixed";

/** By journal: how its days follow each other, as far as those with a year show. */
function findSteps(days: readonly DayOfItem[]): ReadonlyMap<number, Step> {
  const last = new Map<number, PlainDate>();
  const steps = new Map<number, Step>();
  for (const { item, day } of days) {
    if (!day) continue;
    const before = last.get(item.journal);
    last.set(item.journal, day);
    const way = before ? compareDates(day, before) : 0;
    if (way === 0) continue;
    const step = way > 0 ? "forward" : "backward";
    const known = steps.get(item.journal);
    steps.set(item.journal, known === undefined || known === step ? step : "mixed");
  }
  return steps;
}

interface Neighbours {
  readonly done: readonly DayOfItem[];
  readonly days: readonly DayOfItem[];
  readonly at: number;
  readonly steps: ReadonlyMap<number, Step>;
  /** Days of the note that may tell the year where none stands beside it. */
  readonly beside: readonly PlainDate[];
  /** Journals whose year those days do not tell. */
  readonly contradicted: ReadonlySet<number>;
  readonly text: string;
  readonly order: DateOrder | undefined;
}

function findDay(item: JournalItem, around: Neighbours): PlainDate | undefined {
  const { journal } = item;
  const { done, days, at, steps } = around;
  const step = steps.get(journal);
  const before = dayOf(done[at - 1], journal);
  const after = dayOf(days[at + 1], journal);
  const near = before ?? after;
  if (!near) return findNear(item, around);
  if (step === "mixed") return undefined;
  const [earliest, latest] = step === "backward" ? [after, before] : [before, after];
  const fits = (day: PlainDate): boolean => {
    if (step === undefined) return distance(day, near) <= NEAR;
    if (earliest && compareDates(day, earliest) < 0) return false;
    if (latest && compareDates(day, latest) > 0) return false;
    return earliest && latest ? true : distance(day, near) <= FAR;
  };
  const candidates = [near.year - 1, near.year, near.year + 1].flatMap((year) => {
    const day = readInYear(item, year, around);
    return day && fits(day) ? [day] : [];
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The one day that lies near another of the note's, whichever that is. */
function findNear(item: JournalItem, around: Neighbours): PlainDate | undefined {
  const { beside, contradicted } = around;
  if (contradicted.has(item.journal)) return undefined;
  const years = yearsNear(beside);
  const candidates = [...years].flatMap((year) => {
    const day = readInYear(item, year, around);
    return day && beside.some((other) => distance(day, other) <= NEAR) ? [day] : [];
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

function yearsNear(days: readonly PlainDate[]): ReadonlySet<number> {
  return new Set(days.flatMap(({ year }) => [year - 1, year, year + 1]));
}

/** The journals with a line whose weekday is right in none of these years: those years are not theirs. */
function findContradicted(
  items: readonly JournalItem[],
  years: ReadonlySet<number>,
  note: Pick<Neighbours, "text" | "order">,
): ReadonlySet<number> {
  const isNever = (item: JournalItem): boolean => [...years].every((year) => !readInYear(item, year, note));
  return new Set(items.flatMap((item) => (years.size > 0 && isNever(item) ? [item.journal] : [])));
}

function readInYear(
  item: JournalItem,
  year: number,
  { text, order }: Pick<Neighbours, "text" | "order">,
): PlainDate | undefined {
  const day = readWrittenDate(textOf(item, text), { order, after: new PlainDate(year, 1, 1) })?.date;
  return day?.year === year ? day : undefined;
}

function dayOf(one: DayOfItem | undefined, journal: number): PlainDate | undefined {
  return one?.item.journal === journal ? one.day : undefined;
}

function distance(a: PlainDate, b: PlainDate): number {
  return Math.abs(daysBetween(a, b));
}
