import { echo } from "../text/index.js";
import { fail, succeed, type Parsed } from "./parsed.js";
import { PlainDate } from "./temporal.js";

/** The years that a date may have: enough to plan by, and a typo such as 2206 or 0206 is told. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

export const MONTHS = [
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

/** Without leap days. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const LOOSE_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * Reads a civil date, `YYYY-MM-DD`, of the years 1900 to 2199. Nothing rolls over: 30 February is no date. Blanks around
 * it do not matter.
 */
export function parseDate(text: string): Parsed<PlainDate> {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return fail(`${echo(text)} is no date; ${suggestDate(text) ?? "write it as YYYY-MM-DD"}`);
  const date = readParts(text.trim());
  return date.ok ? date : fail(`${echo(text)} is no date; ${date.reason}`);
}

/** Of a text in the form of a date; the reason says only what keeps it from being one. */
function readParts(written: string): Parsed<PlainDate> {
  const [, ...parts] = ISO_DATE.exec(written) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const name = MONTHS[month - 1];
  if (year < FIRST_YEAR || year > LAST_YEAR) return fail(`the year must be between ${FIRST_YEAR} and ${LAST_YEAR}`);
  if (name === undefined) return fail(`there is no month ${parts[1] ?? ""}`);
  const length = daysInMonth(year, month);
  if (day > length) return fail(`${name}${month === 2 ? ` ${year}` : ""} has ${length} days`);
  if (day < 1) return fail("days count from 01");
  return succeed(new PlainDate(year, month, day));
}

/** How many days a month has, from 1 on, in the Gregorian calendar; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/**
 * What to write for `2026/11/5`, or why that is no day however it is written (`2026-6-31`); undefined for what is
 * further off.
 */
export function suggestDate(text: string): string | undefined {
  if (isPlaceholder(text)) return "write the day itself, such as 2026-11-05";
  const written = tidyDate(text);
  if (written === undefined) return undefined;
  const date = readParts(written);
  return date.ok ? `write ${written}` : date.reason;
}

/** `2026/11/5` as it is to be written, if it is a date at all; undefined for what is further off. */
export function mendDate(text: string): string | undefined {
  const written = tidyDate(text);
  return written !== undefined && written !== text.trim() && readParts(written).ok ? written : undefined;
}

/** With dashes and two digits for month and day. */
function tidyDate(text: string): string | undefined {
  const [, year, month = "", day = ""] = LOOSE_DATE.exec(text.trim()) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The letters that stand for a date's digits: what messages and templates have where a date belongs. */
function isPlaceholder(text: string): boolean {
  return /^[YJA]{2,4}[-/.]?M{1,2}[-/.]?[DTJ]{1,2}(?:[ T]HH[:.]MM)?$/iu.test(text.trim());
}

/** Negative, zero or positive as `a` comes before, is, or comes after `b`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return PlainDate.compare(a, b);
}

/** More days than a year has are for Temporal to count. */
const MOST_COUNTED = 366;

/** The date so many days later, or earlier: `date.add({ days })`, which takes ten times as long. */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days) || Math.abs(days) > MOST_COUNTED) return date.add({ days });
  let [year, month, day] = [date.year, date.month, date.day + days];
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return new PlainDate(year, month, day);
}

/** How many days after `from` the date `to` is; negative where it comes before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return from.until(to, { largestUnit: "day" }).days;
}
