import type { Range } from "../../../text/index.js";
import { findWeekday, readWrittenDate } from "../../../time/index.js";
import { cleanLine, LONGEST_LINE } from "../clean-line.js";
import { type DatedLine, readDatedLine } from "../dated-line.js";
import { type Months, readDayLine } from "./months.js";

/** The date that a line begins with, its month and year those that the lines above name where it has none. */
export function dateLine(text: string, { start, end }: Range, months: Months): DatedLine | undefined {
  const raw = text.slice(start, Math.min(end, start + LONGEST_LINE));
  if (!/\d/u.test(raw)) return undefined;
  const clean = cleanLine(raw);
  const month = months.here;
  const dated = (month === undefined ? undefined : readDayLine(clean, month)) ?? readDatedLine(clean);
  return dated && addYear(dated, clean, months);
}

/** `3/11`, `19/11:`, `16-11`, `16.11`: a day and a month, their order unknown, or a weekday before them. */
const SHORT =
  /^[^\p{L}\p{N}]*(?<date>(?:(?<weekday>\p{L}{2,10})\.?,?[ \t]{1,2})?(?<first>\d{1,2})(?:\/|[.-](?=\d{2}(?!\d)))(?<second>\d{1,2}))(?=[ \t]*[:–—]|[ \t]+-[ \t]|[ \t]|$)/u;
/** Behind it: a time, a length, a price. */
const MEASURE =
  /^[ \t]{0,3}(?:uhr|h|hrs?|am|pm|a\.m|p\.m|hours?|stunden?|heures?|horas?|days?|mins?|€|eur|%|of|de|k)(?!\p{L})/iu;

/** A line of a journal that begins with the numbers of a day and a month, which are no date elsewhere. */
export function shortDateLine(text: string, { start, end }: Range): DatedLine | undefined {
  const raw = text.slice(start, Math.min(end, start + LONGEST_LINE));
  const clean = cleanLine(raw);
  const { date, weekday, first, second } = SHORT.exec(clean)?.groups ?? {};
  if (date === undefined || !isDayAndMonth(Number(first), Number(second))) return undefined;
  if (weekday !== undefined && !findWeekday(weekday)) return undefined;
  const at = clean.indexOf(date);
  const behind = at + date.length;
  if (MEASURE.test(clean.slice(behind))) return undefined;
  const words = " ".repeat(behind) + clean.slice(behind).replace(/^[\s:–—-]+/u, (marks) => " ".repeat(marks.length));
  return { written: { start: at, end: behind, isIso: false, reason: `${date} ${NO_YEAR}` }, words };
}

const NO_YEAR = "has no year; write it as YYYY-MM-DD";

function isDayAndMonth(first: number, second: number): boolean {
  return first > 0 && second > 0 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
}

function addYear(dated: DatedLine, clean: string, months: Months): DatedLine {
  const { written } = dated;
  if (written.date || written.isSpan || dated.dateText !== undefined) return dated;
  const dateText = months.addYear(clean.slice(written.start, written.end));
  const date = dateText === undefined ? undefined : readWrittenDate(dateText)?.date;
  return date ? { ...dated, dateText, written: { ...written, date } } : dated;
}
