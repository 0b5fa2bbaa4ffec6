import type { Range } from "../../text/index.js";
import { isAfterDateWord, isAtDatePlace, isClosed } from "./date-place.js";
import type { Found } from "./found.js";
import { matchAt } from "./match-at.js";
import { findMonth } from "./months.js";
import { FIRST_SHORT_YEAR, LAST_SHORT_YEAR } from "./numeric-dates.js";
import { isBlank, textBefore } from "./surroundings.js";

const DAY = /(\d{1,2})(?!\d)(st|nd|rd|th|er|[ºª°.])?/iuy;
/** What stands between a day and its month: `5 Nov`, `5th of Nov`, `5-Nov-2026`. */
const BEFORE_MONTH = /([-/]|[ \t\u00A0]{0,2})((?:of|de)[ \t\u00A0])?(?=\p{L})/iuy;
const WORD = /\p{L}{3,10}(?![\p{L}\p{N}_])/uy;
/** A year after the month: `Nov 2026`, `Nov., 2026`, `de noviembre de 2026`, `-Nov-26`, `Nov '26`. */
const YEAR_AFTER_MONTH =
  /\.?(?:,?[ \t\u00A0]{1,2}|[-/.]|[ \t\u00A0](?:de|del|of)[ \t\u00A0])(['’]?)(\d{4}|\d{2})(?!\d)/iuy;
/** A year after the day: `Nov 5, 2026`, `November 5th 2026`. */
const YEAR_AFTER_DAY = /(?:,[ \t\u00A0]?|[ \t\u00A0]{1,2}|[ \t\u00A0](?:of|de|del)[ \t\u00A0])(\d{4})(?!\d)/iuy;
const MONTH_BEFORE = /(?:^|[^\p{L}\p{N}_])(\p{L}{3,10})\.?[ \t\u00A0]{1,2}(?:the[ \t])?$/iu;
/** A second day, which makes it several: `5–7 Nov`, `5 to 7 Nov`, `Nov 5–7`. */
const TO_DAY = /(?:[-–—]|([ \t][-–—][ \t])|[ \t](?:to|bis|au|al)[ \t])(?=\d)/iuy;
const LAST_DAY = /(?:[-–—]|[ \t](?:[-–—]|to|bis)[ \t])\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d]|[:.h]\d|[ \t]?[ap]\.?m)/iuy;
const HOUR = /[:.,]\d|[ \t\u00A0]?(?:h|uhr|[ap]\.?m)(?!\p{L})|h\d/iuy;

/**
 * A date with its month in words whose day stands at a place. Where a month stands on both sides of the day (`called Jan
 * 5 Nov 2026`), it is the one with the year.
 *
 * @param from where the text begins that belongs to no other date
 */
export function findWordedDate(text: string, at: number, from: number): Found | undefined {
  const day = readDay(text, at);
  if (!day) return undefined;
  const monthFirst = findMonthFirst(text, day, from);
  const dayFirst = findDays(text, day) ?? findDayFirst(text, day);
  if (!monthFirst || !dayFirst) return monthFirst ?? dayFirst;
  if ((monthFirst.year === undefined) === (dayFirst.year === undefined)) return undefined;
  return dayFirst.year === undefined ? monthFirst : dayFirst;
}

/** `5–7 Nov`, `5. bis 7. November 2026` */
function findDays(text: string, { start, end }: Day): Found | undefined {
  const joint = matchAt(TO_DAY, text, end);
  if (!joint || (joint[1] !== undefined && !isAtDatePlace(text, start))) return undefined;
  const day = readDay(text, end + joint[0].length);
  const last = day && findDayFirst(text, day);
  return last && { ...last, start, isRange: true };
}

/** `5 November 2026`, `5. Nov.`, `1er décembre`, `5 de noviembre de 2026`, `5-Nov-26` */
function findDayFirst(text: string, day: Day): Found | undefined {
  const { start } = day;
  const [glue, blank = "", of] = matchAt(BEFORE_MONTH, text, day.end) ?? [];
  if (glue === undefined || (glue === "" && day.suffix !== ".")) return undefined;
  const monthAt = day.end + glue.length;
  const [name = ""] = matchAt(WORD, text, monthAt) ?? [];
  const month = findMonth(name);
  if (!month) return undefined;
  const monthEnd = monthAt + name.length;
  const isGlued = blank === "-" || blank === "/";
  const found = withYear(text, { start, end: monthEnd, readings: [{ day: day.day, month: month.month }] });
  if (found.year !== undefined) return found;
  const isSure = month.otherwise !== "word beside numbers" || of !== undefined;
  const isClear = isSure || (isCapital(name) && (isAtDatePlace(text, start) || isClosed(text, found.end)));
  return isClear && !isGlued ? found : undefined;
}

/** `Nov 5, 2026`, `November 5th`, `Nov. 5`, `Nov 5–7` */
function findMonthFirst(text: string, day: Day, from: number): Found | undefined {
  if (!isBlank(text.charAt(day.start - 1))) return undefined;
  const [before, name = ""] = MONTH_BEFORE.exec(textBefore(text, day.start)) ?? [];
  const month = findMonth(name);
  if (before === undefined || !month) return undefined;
  const start = day.start - before.length + before.indexOf(name);
  if (start < from) return undefined;
  const isOrdinal = day.suffix !== "" && day.suffix !== ".";
  const dayEnd = isOrdinal ? day.end : day.end - day.suffix.length;
  const [last = ""] = matchAt(LAST_DAY, text, dayEnd) ?? [];
  const lastEnd = dayEnd + last.length;
  const [tail = "", digits] = matchAt(YEAR_AFTER_DAY, text, lastEnd) ?? [];
  const isYear = digits !== undefined && isLikelyYear(digits) && !matchAt(HOUR, text, lastEnd + tail.length);
  const found: Found = {
    start,
    end: isYear ? lastEnd + tail.length : lastEnd,
    ...(isYear && { year: Number(digits) }),
    readings: [{ day: day.day, month: month.month }],
    ...(last !== "" && { isRange: true }),
  };
  if (isYear) return found;
  const isClear = isOrdinal || isClosed(text, found.end) || isAfterDateWord(text, start);
  const isAlone = month.otherwise !== "word beside numbers" && isAtDatePlace(text, start);
  const isName = month.otherwise === "nothing" || isCapital(name);
  return isName && (isClear || isAlone) ? found : undefined;
}

/** The number of a day. */
interface Day extends Range {
  readonly day: number;
  readonly suffix: string;
}

function readDay(text: string, at: number): Day | undefined {
  const [written, digits, suffix = ""] = matchAt(DAY, text, at) ?? [];
  const day = Number(digits);
  return written !== undefined && day >= 1 && day <= 31
    ? { day, suffix, start: at, end: at + written.length }
    : undefined;
}

/** With the year that follows the month, or with the dot of a short form. */
function withYear(text: string, found: Found): Found {
  const [tail = "", apostrophe, digits] = matchAt(YEAR_AFTER_MONTH, text, found.end) ?? [];
  const end = found.end + tail.length;
  if (digits !== undefined && !matchAt(HOUR, text, end)) {
    if (digits.length === 4 && apostrophe === "" && isLikelyYear(digits))
      return { ...found, end, year: Number(digits) };
    const isShort = Number(digits) >= FIRST_SHORT_YEAR && Number(digits) <= LAST_SHORT_YEAR;
    const isCounting = apostrophe === "" && /^[ \t\u00A0]*[\p{L}\p{N}]/u.test(text.slice(end, end + 3));
    if (digits.length === 2 && isShort && !isCounting) return { ...found, end, year: 2000 + Number(digits) };
  }
  const hasDot = text[found.end] === "." && !/[\p{L}\p{N}]/u.test(text.charAt(found.end + 1));
  return hasDot ? { ...found, end: found.end + 1 } : found;
}

function isLikelyYear(digits: string): boolean {
  return /^(?:19|2[01])/u.test(digits);
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
