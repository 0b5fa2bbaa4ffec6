import { echo } from "../../text/index.js";
import { FIRST_YEAR, LAST_YEAR, MONTHS, compareDates, daysBetween, daysInMonth } from "../date.js";
import { PlainDate } from "../temporal.js";
import { nameWeekday, type WeekdayWord } from "./weekdays.js";
import type { DateHints, DateOrder, WrittenDate } from "./written-date.js";

/** A day and a month; where both are numbers, which of them stood first. */
export interface Reading {
  readonly day: number;
  readonly month: number;
  readonly order?: DateOrder;
}

/** What a text says of a day, before it is known whether there is such a day. */
export interface Candidate {
  /** As it is written, without a weekday. */
  readonly written: string;
  readonly year?: number;
  /** One, or two where either number may be the month. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly weekday?: WeekdayWord;
}

type Resolved = Pick<WrittenDate, "date" | "reason" | "choices" | "order">;

/** The one day that is meant, or why there is not exactly one. Nothing rolls over. */
export function resolve(candidate: Candidate, hints: DateHints): Resolved {
  const { written, readings, year } = candidate;
  if (year !== undefined && (year < FIRST_YEAR || year > LAST_YEAR))
    return { reason: `${echo(written)} is no date; the year must be between ${FIRST_YEAR} and ${LAST_YEAR}` };
  const flaws = readings.map((reading) => findFlaw(reading, year));
  const sound = readings.filter((_, at) => flaws[at] === undefined);
  const [first, second] = sound;
  if (!first) return { reason: `${echo(written)} is no date; ${flaws[0] ?? ""}`, order: readings[0].order };
  if (!second) return settle(candidate, first, hints);
  return year === undefined
    ? { reason: `${echo(written)} has no year; write it` }
    : choose(candidate, year, [first, second], hints);
}

/** Of two readings, that of the weekday beside it, else that of the note's other dates. */
function choose(
  { written, weekday }: Candidate,
  year: number,
  readings: readonly [Reading, Reading],
  { order }: DateHints,
): Resolved {
  const days = readings.map(({ day, month }) => new PlainDate(year, month, day));
  const [one = new PlainDate(year, 1, 1), other = one] = days;
  if (compareDates(one, other) === 0) return { date: one };
  const isNamed = days.map((day) => day.dayOfWeek === weekday?.weekday);
  const named = isNamed.indexOf(true);
  const isWeekdayClear = named >= 0 && !isNamed.includes(true, named + 1);
  const at = isWeekdayClear ? named : readings.findIndex((reading) => reading.order === order);
  const chosen = days[at];
  if (chosen) return { date: chosen, order: isWeekdayClear ? readings[at]?.order : undefined };
  const both = `${inWords(one, false)} or ${inWords(other)}`;
  const reason = `${echo(written)} may be ${both}; write ${one.toString()} or ${other.toString()}`;
  return { reason, choices: [one, other] };
}

function settle({ written, year, weekday }: Candidate, reading: Reading, { after, near }: DateHints): Resolved {
  const { order } = reading;
  const unwritten = near ? findNearest(reading, near) : after && findNext(reading, after);
  const date = year === undefined ? unwritten : new PlainDate(year, reading.month, reading.day);
  if (!date) return { reason: `${echo(written)} has no year; write it as YYYY-MM-DD`, order };
  if (weekday === undefined || weekday.isAlsoWord || weekday.weekday === date.dayOfWeek) return { date, order };
  const day = `${inWords(date)} is a ${nameWeekday(date.dayOfWeek)}, not a ${nameWeekday(weekday.weekday)}`;
  return { reason: `${day}; write the day that is meant, as YYYY-MM-DD`, order };
}

/** The first such day from `after` on; 29 February comes in a leap year. */
function findNext({ day, month }: Reading, after: PlainDate): PlainDate | undefined {
  for (let year = after.year; year <= Math.min(after.year + 8, LAST_YEAR); year++) {
    if (findFlaw({ day, month }, year) !== undefined) continue;
    const date = new PlainDate(year, month, day);
    if (compareDates(date, after) >= 0) return date;
  }
  return undefined;
}

/** Half a year: so far a day without a year may be from the one it is near to. */
const FARTHEST = 183;

/** The nearest such day, before or after; none where it is 29 February of another year. */
function findNearest({ day, month }: Reading, near: PlainDate): PlainDate | undefined {
  const years = [near.year, near.year + 1, near.year - 1].filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR);
  const days = years
    .filter((year) => findFlaw({ day, month }, year) === undefined)
    .map((year) => new PlainDate(year, month, day));
  const distance = (date: PlainDate): number => Math.abs(daysBetween(near, date));
  return days.filter((date) => distance(date) <= FARTHEST).sort((a, b) => distance(a) - distance(b))[0];
}

/** Why there is no such day; in some year, where none is given. */
function findFlaw({ day, month }: Reading, year: number | undefined): string | undefined {
  const name = MONTHS[month - 1];
  if (name === undefined) return `there is no month ${month}`;
  const length = daysInMonth(year ?? 2000, month);
  if (day >= 1 && day <= length) return undefined;
  if (day < 1) return "days count from 01";
  return `${name}${month === 2 && year !== undefined ? ` ${year}` : ""} has ${length} days`;
}

/** `5 November 2026` */
function inWords({ day, month, year }: PlainDate, hasYear = true): string {
  return `${day} ${MONTHS[month - 1] ?? ""}${hasYear ? ` ${year}` : ""}`;
}
