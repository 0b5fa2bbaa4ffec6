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
}

/** How far from the item beside it one without a year may lie, in days: with the journal's order known, and without. */
const FAR = 183;
const NEAR = 122;
/** Of a note's text that is looked through for how it writes dates, in UTF-16 units. */
const SAMPLE = 20_000;

/**
 * The days of a body's items. Which of day and month stands first is what the note's other dates show. An item without a year
 * has that of the items beside it in its journal, where their order leaves one possibility.
 */
export function resolveDays(items: readonly JournalItem[], text: string): readonly DayOfItem[] {
  let order: { readonly found?: DateOrder } | undefined;
  const findOrder = (): DateOrder | undefined => {
    const texts = [text.slice(0, SAMPLE), ...items.map(({ written }) => text.slice(written.start, written.end))];
    return (order ??= { found: findDateOrder(texts) }).found;
  };
  const days = items.map((item): DayOfItem => {
    const { date, isSpan, reason } = item.written;
    return date ? { item, day: date } : isSpan ? { item, reason } : readAgain(item, text, findOrder());
  });
  return addYears(days, text, findOrder);
}

function readAgain(item: JournalItem, text: string, order: DateOrder | undefined): DayOfItem {
  const written = text.slice(item.written.start, item.written.end);
  const read = readWrittenDate(written, { order });
  if (read?.date) return { item, day: read.date };
  const isPossible = (["day-first", "month-first"] as const).some(
    (one) => readWrittenDate(written, { order: one, after: ANY_YEAR })?.date !== undefined,
  );
  const reason = read?.reason ?? item.written.reason;
  return isPossible ? { item, reason } : { item, reason, isImpossible: true };
}

const ANY_YEAR = new PlainDate(2000, 1, 1);

function addYears(
  days: readonly DayOfItem[],
  text: string,
  findOrder: () => DateOrder | undefined,
): readonly DayOfItem[] {
  const isYearless = ({ item, day, isImpossible }: DayOfItem): boolean =>
    !day && !isImpossible && !item.written.isSpan && !/\d{4}/u.test(text.slice(item.written.start, item.written.end));
  if (!days.some(isYearless)) return days;
  const steps = findSteps(days);
  const done: DayOfItem[] = [];
  for (const [at, one] of days.entries()) {
    const day = isYearless(one) ? findDay(one.item, { done, days, at, steps, text, order: findOrder() }) : undefined;
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
  readonly text: string;
  readonly order: DateOrder | undefined;
}

function findDay({ journal, written }: JournalItem, around: Neighbours): PlainDate | undefined {
  const { done, days, at, steps, text, order } = around;
  const step = steps.get(journal);
  const before = dayOf(done[at - 1], journal);
  const after = dayOf(days[at + 1], journal);
  const near = before ?? after;
  if (!near || step === "mixed") return undefined;
  const [earliest, latest] = step === "backward" ? [after, before] : [before, after];
  const fits = (day: PlainDate): boolean => {
    if (step === undefined) return distance(day, near) <= NEAR;
    if (earliest && compareDates(day, earliest) < 0) return false;
    if (latest && compareDates(day, latest) > 0) return false;
    return earliest && latest ? true : distance(day, near) <= FAR;
  };
  const candidates = [near.year - 1, near.year, near.year + 1].flatMap((year) => {
    const start = new PlainDate(year, 1, 1);
    const day = readWrittenDate(text.slice(written.start, written.end), { order, after: start })?.date;
    return day?.year === year && fits(day) ? [day] : [];
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

function dayOf(one: DayOfItem | undefined, journal: number): PlainDate | undefined {
  return one?.item.journal === journal ? one.day : undefined;
}

function distance(a: PlainDate, b: PlainDate): number {
  return Math.abs(daysBetween(a, b));
}
