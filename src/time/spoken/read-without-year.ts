import { compareDates, daysBetween } from "../date.js";
import type { PlainDate } from "../temporal.js";
import { readWrittenDate, type DateHints, type DateOrder } from "../written/index.js";
import { choose, none } from "./resolve-phrase.js";
import type { DayReading, SpokenDate } from "./spoken-date.js";

/** A day without a year is hardly meant so many days off, where the same day of another year is close. */
const FAR = 270;

/** `5 Jan`, `12. Dezember`, `thu 5 nov`: the year is that of the next such day, or of the last one. Undefined for what is no day. */
export function readWithoutYear(
  written: string,
  today: PlainDate,
  order: DateOrder | undefined,
): Pick<SpokenDate, "past" | "ahead" | "near"> | undefined {
  const read = (hints: DateHints): PlainDate | undefined => readWrittenDate(written, { order, ...hints })?.date;
  const ahead = read({ after: today });
  const aYearAgo = read({ after: today.subtract({ years: 1 }).add({ days: 1 }) });
  const past = aYearAgo && compareDates(aYearAgo, today) <= 0 ? aYearAgo : undefined;
  if (!ahead && !past) {
    const reason = readWrittenDate(written, { order, after: today })?.reason;
    return reason === undefined ? undefined : sameOf({ reason, choices: [] });
  }
  return sidesOf(written, today, { past, ahead });
}

function sameOf(reading: DayReading): Pick<SpokenDate, "past" | "ahead" | "near"> {
  return { past: reading, ahead: reading, near: reading };
}

/** What a day without a year is on both sides of today: never a day that is far, where the other is near. */
export function sidesOf(
  written: string,
  today: PlainDate,
  { past, ahead }: { readonly past?: PlainDate | undefined; readonly ahead?: PlainDate | undefined },
): Pick<SpokenDate, "past" | "ahead" | "near"> {
  const distance = (date: PlainDate): number => Math.abs(daysBetween(today, date));
  const read = (date: PlainDate | undefined, other: PlainDate | undefined): DayReading => {
    if (!date) return none(written, "is no such day");
    return other && distance(date) > FAR ? choose(written, [date, other].sort(compareDates)) : { date };
  };
  const nearest = past && (!ahead || distance(past) < distance(ahead)) ? past : ahead;
  return { past: read(past, ahead), ahead: read(ahead, past), near: read(nearest, undefined) };
}
