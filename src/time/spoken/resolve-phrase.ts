import { echo } from "../../text/index.js";
import { compareDates, daysInMonth } from "../date.js";
import { formatDay } from "../format.js";
import type { PlainDate } from "../temporal.js";
import type { Phrase } from "./match-phrase.js";
import type { DayReading, Side, SpokenDate } from "./spoken-date.js";

type Readings = Omit<SpokenDate, "start" | "end">;

const FRIDAY = 5;

/** @param written the phrase, for messages @param countedFrom the day from which `in 2 weeks` counts */
export function resolvePhrase(
  { means, weekday, count = 1, unit, day = 1 }: Phrase,
  written: string,
  today: PlainDate,
  countedFrom: PlainDate = today,
): Readings {
  if ("days" in means) return fixed(today.add({ days: means.days }), written, today);
  const step = unit && "months" in unit ? { months: count } : { days: count * (unit?.days ?? 1) };
  if ("spanFromSaid" in means) return fixed(countedFrom.add(step), written, today);
  if ("span" in means) return fixed(means.span > 0 ? today.add(step) : today.subtract(step), written, today);
  if ("weekday" in means) return ofWeekday(means.weekday, weekday?.weekday ?? 1, written, today);
  if ("weekdayOf" in means) return fixed(inWeek(today, means.weekdayOf, weekday?.weekday ?? 1), written, today);
  if ("week" in means) return ofWeek(means.week, written, today);
  if ("endOf" in means) return fixed(endOf(means.endOf, today), written, today);
  return ofMonth(day, written, today);
}

/** The one day that the words name, whatever is told of it. */
export function fixed(date: PlainDate, written: string, today: PlainDate): Readings {
  const order = compareDates(date, today);
  const reading: DayReading = { date };
  if (order === 0) return { side: "both", past: reading, ahead: reading, near: reading };
  const side: Side = order < 0 ? "past" : "ahead";
  const other: DayReading = {
    reason: `${echo(written)} is ${formatDay(date)}, which ${order < 0 ? "has passed" : "lies ahead"}`,
    choices: [],
  };
  return { side, past: side === "past" ? reading : other, ahead: side === "ahead" ? reading : other, near: reading };
}

function ofWeekday(
  which: "bare" | "last" | "this" | "next",
  weekday: number,
  written: string,
  today: PlainDate,
): Readings {
  const isToday = weekday === today.dayOfWeek;
  // From 1 to 7 days off.
  const coming = today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
  const last = today.subtract({ days: ((today.dayOfWeek - weekday + 6) % 7) + 1 });
  const inThisWeek = inWeek(today, 0, weekday);
  const either = (...choices: PlainDate[]): DayReading => choose(written, choices);
  if (which === "next") {
    const ahead = compareDates(inThisWeek, today) > 0 ? either(coming, coming.add({ days: 7 })) : { date: coming };
    return { side: "ahead", past: none(written, "lies ahead"), ahead, near: ahead };
  }
  if (which === "last") {
    const past = compareDates(inThisWeek, today) < 0 ? either(last.subtract({ days: 7 }), last) : { date: last };
    return { side: "past", past, ahead: none(written, "has passed"), near: past };
  }
  const ahead = isToday ? either(today, coming) : { date: coming };
  const lastOfThis = which === "this" && compareDates(inThisWeek, today) > 0;
  const past = isToday ? either(last, today) : lastOfThis ? none(written, "lies ahead") : { date: last };
  return { past, ahead, near: ahead };
}

/** The weekday of the week that is so many weeks on; a week begins on Monday. */
function inWeek(today: PlainDate, weeks: number, weekday: number): PlainDate {
  return today.add({ days: 7 * weeks + weekday - today.dayOfWeek });
}

function ofWeek(week: number, written: string, today: PlainDate): Readings {
  const [monday, friday] = [inWeek(today, week, 1), inWeek(today, week, FRIDAY)];
  const isEarlier = week < 0 || (week === 0 && compareDates(friday, today) < 0);
  const reading: DayReading = {
    reason: `${echo(written)} is more than one day`,
    choices: [monday, friday].filter((one) => week !== 0 || compareDates(one, today) !== 0),
  };
  const isOpen = week === 0;
  const side = isOpen ? undefined : isEarlier ? "past" : "ahead";
  const within = (sign: number): DayReading => ({
    ...reading,
    choices: reading.choices.filter((one) => sign * compareDates(one, today) >= 0),
  });
  return { ...(side && { side }), past: within(-1), ahead: within(1), near: reading };
}

function endOf(which: "week" | "next week" | "month", today: PlainDate): PlainDate {
  if (which === "month") return today.with({ day: daysInMonth(today.year, today.month) });
  const friday = inWeek(today, which === "week" ? 0 : 1, FRIDAY);
  return compareDates(friday, today) < 0 ? friday.add({ days: 7 }) : friday;
}

/** The nearest months that have such a day, on both sides. */
function ofMonth(day: number, written: string, today: PlainDate): Readings {
  const find = (sign: 1 | -1): PlainDate | undefined => {
    for (let step = 0; step <= 2; step++) {
      const month = today.with({ day: 1 }).add({ months: sign * step });
      if (day > daysInMonth(month.year, month.month)) continue;
      const date = month.with({ day });
      if (sign * compareDates(date, today) >= 0) return date;
    }
    return undefined;
  };
  const [past, ahead] = [find(-1), find(1)];
  const read = (date: PlainDate | undefined): DayReading =>
    date ? { date } : none(written, "is in no month close by");
  return { past: read(past), ahead: read(ahead), near: read(ahead) };
}

export function none(written: string, why: string): DayReading {
  return { reason: `${echo(written)} ${why}`, choices: [] };
}

export function choose(written: string, choices: readonly PlainDate[]): DayReading {
  const days = choices.map((date) => formatDay(date));
  return { reason: `${echo(written)} may be ${days.join(" or ")}`, choices };
}
