import type { Range } from "../../text/index.js";
import { echo } from "../../text/index.js";
import type { Found } from "./found.js";
import { matchAt } from "./match-at.js";
import { findNumericDate } from "./numeric-dates.js";
import { resolve } from "./resolve.js";
import { findAddresses, isApart, isBlank, textBefore } from "./surroundings.js";
import { findWeekday, type WeekdayWord } from "./weekdays.js";
import { findWordedDate } from "./worded-dates.js";
import type { DateHints, WrittenDate } from "./written-date.js";

const ARTICLE = /(?:^|[^\p{L}\p{N}_])((?:the|le|el|den|dem|on|am)[ \t\u00A0]{1,2})$/iu;
const WEEKDAY_BEFORE = /(?:^|[^\p{L}\p{N}_])((\p{L}{2,10})\.?,?[ \t\u00A0]{1,2})$/u;
const WEEKDAY_AFTER = /[ \t\u00A0]?\((\p{L}{2,10})\.?\)|,?[ \t\u00A0](\p{L}{3,10})(?![\p{L}\p{N}_.])/uy;
const TIME_OF_ISO = /T\d{2}:?\d{2}/uy;
const DIGIT = /\d/u;
/** Between two dates: from the one to the other. */
const JOINT = /^[ \t]?[-–][ \t]?$/u;

/**
 * The dates in a text, in order. Each number of it is looked at once, with what stands close by, so that the work grows
 * with the text.
 */
export function findDates(text: string, hints: DateHints): readonly WrittenDate[] {
  if (!DIGIT.test(text)) return [];
  const addresses = findAddresses(text);
  const dates: WrittenDate[] = [];
  const numbers = /\d+/gu;
  let from = 0;
  let address = 0;
  for (let number = numbers.exec(text); number; number = numbers.exec(text)) {
    const at = number.index;
    while ((addresses[address]?.end ?? text.length) <= at) address++;
    if ((addresses[address]?.start ?? text.length) <= at) continue;
    const found = findDateAt(text, at, number[0].length, from);
    if (!found) continue;
    const date = readDate(text, found, from, hints);
    const previous = dates.at(-1);
    if (previous && JOINT.test(text.slice(previous.end, Math.min(date.start, previous.end + 4)))) {
      dates[dates.length - 1] = joinDates(text, previous, date);
    } else dates.push(date);
    from = date.end;
    numbers.lastIndex = date.end;
  }
  return dates;
}

/** @param digits how many stand there */
function findDateAt(text: string, at: number, digits: number, from: number): Found | undefined {
  if (digits > 4) return undefined;
  const found = findNumericDate(text, at, digits) ?? (digits > 2 ? undefined : findWordedDate(text, at, from));
  if (!found) return undefined;
  const isBeforeTime = found.isIso && matchAt(TIME_OF_ISO, text, found.end);
  return isApart(isBeforeTime ? text.slice(0, found.end) : text, found) ? found : undefined;
}

function readDate(text: string, found: Found, from: number, hints: DateHints): WrittenDate {
  const { isIso = false, year, readings, isRange } = found;
  const written = text.slice(found.start, found.end);
  const bare: Placed = isBlank(text.charAt(found.start - 1)) ? withArticle(text, found, from) : placeOf(found);
  const { weekday, ...place } = findWeekdayBeside(text, bare, from) ?? bare;
  if (isRange)
    return {
      ...place,
      isIso,
      isSpan: true,
      reason: `${echo(written)} is more than one day; write the one that counts`,
    };
  const resolved = resolve({ written, readings, weekday, ...(year !== undefined && { year }) }, hints);
  // A word that may be something else (`with Sam 5 Nov`) belongs to the date only as the name of its day.
  const isElse = weekday?.isAlsoWord === true && weekday.weekday !== resolved.date?.dayOfWeek;
  return { ...(isElse ? bare : place), isIso, ...resolved };
}

/** `the 5th of November`, `le 5 novembre`, `am 5. November`, and not the half of a day before a date: `2 am 5. November`. */
function withArticle(text: string, { start, end }: Range, from: number): Placed {
  const [, article = ""] = ARTICLE.exec(textBefore(text, start)) ?? [];
  const at = start - article.length;
  const isHour = article.toLowerCase().startsWith("am") && /\d[ \t]*$/u.test(textBefore(text, at));
  return { start: isHour || at < from ? start : at, end };
}

function placeOf({ start, end }: Range): Range {
  return { start, end };
}

interface Placed extends Range {
  readonly weekday?: WeekdayWord;
}

/** The date with the weekday before it, or behind it: `Thu, 5 Nov`, `2026-11-05 (Thu)`. */
function findWeekdayBeside(text: string, { start, end }: Range, from: number): Placed | undefined {
  const [, before = "", name = ""] = isBlank(text.charAt(start - 1))
    ? (WEEKDAY_BEFORE.exec(textBefore(text, start)) ?? [])
    : [];
  const weekday = findWeekday(name, before.startsWith(`${name}.`));
  if (weekday && start - before.length >= from) return { start: start - before.length, end, weekday };
  if (!isBeforeWord(text.charAt(end))) return undefined;
  const [tail = "", inBrackets, plain] = matchAt(WEEKDAY_AFTER, text, end) ?? [];
  const following = findWeekday(inBrackets ?? plain ?? "");
  const isMeant = following && (inBrackets !== undefined || !following.isAlsoWord);
  return isMeant ? { start, end: end + tail.length, weekday: following } : undefined;
}

/** A bracket, a comma or a blank: the name of the date's day may follow. */
function isBeforeWord(sign: string): boolean {
  return sign === "(" || sign === "," || isBlank(sign);
}

function joinDates(text: string, { start, isIso }: WrittenDate, { end }: WrittenDate): WrittenDate {
  const written = echo(text.slice(start, end));
  return { start, end, isIso, isSpan: true, reason: `${written} is more than one day; write the one that counts` };
}
