import { echo, fail, succeed, type Parsed } from "./parsed.js";
import { PlainDate } from "./temporal.js";

/** The years that a date may have: enough to plan by, and a typo such as 2206 or 0206 is told. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const LOOSE_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * Reads a civil date, `YYYY-MM-DD`, of the years 1900 to 2199. Nothing rolls over: 30 February is no date. Blanks around
 * it do not matter.
 */
export function parseDate(text: string): Parsed<PlainDate> {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return fail(`${echo(text)} is no date; ${suggestDate(text) ?? "write it as YYYY-MM-DD"}`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const name = MONTHS[month - 1];
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return fail(`${echo(text)} is no date to plan by; the year must be between ${FIRST_YEAR} and ${LAST_YEAR}`);
  if (name === undefined) return fail(`${echo(text)} is no date; there is no month ${match[2] ?? ""}`);
  const length = new PlainDate(year, month, 1).daysInMonth;
  if (day > length) return fail(`${echo(text)} is no date; ${name}${month === 2 ? ` ${year}` : ""} has ${length} days`);
  if (day < 1) return fail(`${echo(text)} is no date; days count from 01`);
  return succeed(new PlainDate(year, month, day));
}

/** How `2026/11/5` is written; undefined for what is further off. */
export function suggestDate(text: string): string | undefined {
  const [, year, month = "", day = ""] = LOOSE_DATE.exec(text.trim()) ?? [];
  return year === undefined ? undefined : `write ${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `2026/11/5` as it is to be written, if it is a date at all; undefined for what is further off. */
export function mendDate(text: string): string | undefined {
  const written = suggestDate(text)?.slice("write ".length);
  return written !== undefined && written !== text.trim() && parseDate(written).ok ? written : undefined;
}

/** Negative, zero or positive as `a` comes before, is, or comes after `b`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return PlainDate.compare(a, b);
}

/** How many days after `from` the date `to` is; negative where it comes before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return from.until(to, { largestUnit: "day" }).days;
}
