import { compareDates, daysInMonth } from "../date.js";
import { PlainDate } from "../temporal.js";
import type { DateOrder } from "../written/index.js";
import { sidesOf } from "./read-without-year.js";
import { choose } from "./resolve-phrase.js";
import type { DayReading, SpokenDate } from "./spoken-date.js";

const SLASHED = /(?<![\p{L}\p{N}/.,:-])(\d{1,2})\/(\d{1,2})(?![\p{L}\p{N}/])/gu;
/** Round the clock, and parts of a whole: unless a time of day is behind them. */
const NO_DATES: ReadonlySet<string> = new Set(["24/7", "1/2", "1/3", "2/3", "1/4", "3/4", "50/50"]);
const TIME_BEHIND = /^,? (?:at |um |à |a las )?\d{1,2}(?:[:.h]\d\d|h| ?[ap]m| Uhr)(?![\p{L}\p{N}])/iu;

/** As ` a las 10:00 am`: no more of the text is looked at. */
const LONGEST_TIME = 20;

/** `05/11`, `25/12`: days without a year whose two numbers may stand in either order, unless the note shows which. */
export function findSlashed(text: string, today: PlainDate, order: DateOrder | undefined): readonly SpokenDate[] {
  return Array.from(text.matchAll(SLASHED), ({ 0: written, 1: first, 2: second, index }): SpokenDate | undefined => {
    const [a, b] = [Number(first), Number(second)];
    const end = index + written.length;
    const isPlain = index > 0 || end < text.length;
    if (isPlain && NO_DATES.has(written) && !TIME_BEHIND.test(text.slice(end, end + LONGEST_TIME))) return undefined;
    const orders = [
      { day: a, month: b, order: "day-first" },
      { day: b, month: a, order: "month-first" },
    ].filter(({ day, month }) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month));
    const known = orders.filter((one) => one.order === order);
    const same = a === b ? orders.slice(0, 1) : orders;
    const readings = (known.length > 0 ? known : same).map(({ day, month }) =>
      sidesOf(written, today, { past: latest(day, month, today), ahead: earliest(day, month, today) }),
    );
    const [one, other] = readings;
    if (!one) return undefined;
    const place = { start: index, end };
    if (!other) return { ...place, ...one };
    const both = (side: "past" | "ahead" | "near"): DayReading => {
      const choices = readings.map((reading) => reading[side]).flatMap(({ date }) => date ?? []);
      return choose(written, choices.sort(compareDates));
    };
    return { ...place, past: both("past"), ahead: both("ahead"), near: both("near") };
  }).filter((one) => one !== undefined);
}

/** From today on; 29 February comes in a leap year. */
function earliest(day: number, month: number, today: PlainDate): PlainDate | undefined {
  return findYear(day, month, today, 1);
}

function latest(day: number, month: number, today: PlainDate): PlainDate | undefined {
  return findYear(day, month, today, -1);
}

function findYear(day: number, month: number, today: PlainDate, step: 1 | -1): PlainDate | undefined {
  for (let year = today.year; Math.abs(year - today.year) <= 4; year += step) {
    if (day > daysInMonth(year, month)) continue;
    const date = new PlainDate(year, month, day);
    if (step * compareDates(date, today) >= 0) return date;
  }
  return undefined;
}
