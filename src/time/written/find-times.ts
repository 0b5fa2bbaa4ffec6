import { echo } from "../../text/index.js";
import { type Clock, inHalf, readClock } from "./clock.js";
import { wordBefore } from "./date-place.js";
import { findZone } from "./find-zone.js";
import { matchAt } from "./match-at.js";
import { findMonth } from "./months.js";
import { findAddresses, isApart, textBefore } from "./surroundings.js";
import { findWeekday } from "./weekdays.js";
import type { WrittenTime } from "./written-time.js";

const JOINT = /[ \t\u00A0]?[-–—][ \t\u00A0]?|[ \t\u00A0](?:to|until|till|bis|à|a)[ \t\u00A0]/iuy;
const BEFORE_HOURS: ReadonlySet<string> = new Set("à at um ab gegen vers dès las uhrzeit time".split(" "));
const DIGIT = /\d/u;
const AFTER_ISO = /\d{4}-\d{2}-\d{2}T$/u;
const ISO_AND_T = 11;
const AFTER_DATE = /\d\.?,?[ \t\u00A0]$/u;

/**
 * The times in a text, in order. A number alone is none, nor are hours that may be how long something takes (`in 14h`),
 * unless the text is nothing but them.
 */
export function findTimes(text: string, isWhole = false): readonly WrittenTime[] {
  if (!DIGIT.test(text)) return [];
  const addresses = findAddresses(text);
  const times: WrittenTime[] = [];
  const numbers = /\d+/gu;
  let address = 0;
  for (let number = numbers.exec(text); number; number = numbers.exec(text)) {
    const at = number.index;
    while ((addresses[address]?.end ?? text.length) <= at) address++;
    if ((addresses[address]?.start ?? text.length) <= at || number[0].length > 2) continue;
    const time = findTimeAt(text, at, isWhole);
    if (!time) continue;
    times.push(time);
    numbers.lastIndex = time.end;
  }
  return times;
}

function findTimeAt(text: string, start: number, isWhole: boolean): WrittenTime | undefined {
  const first = readClock(text, start);
  if (!first) return undefined;
  const isAfterIso = text[start - 1] === "T" && AFTER_ISO.test(textBefore(text, start));
  const last = isAfterIso ? undefined : findLast(text, first);
  const isNumber = first.form === "number" && !last && !(isWhole && first.end - start > 2);
  if (isNumber && !isHourAlone(text, start, first.end)) return undefined;
  if (first.form === "hours" && !last && !isWhole && !isAfterTimePlace(text, start)) return undefined;
  const end = last?.end ?? first.end;
  const zone = findZone(text, end);
  const place = { start, end: zone?.end ?? end };
  if (!isApart(text, isAfterIso ? { ...place, start: start - ISO_AND_T } : place)) return undefined;
  const begin = last ? withHalfOf(last, first) : first;
  if (!begin) return undefined;
  const shared = { ...place, ...(zone && { zone: zone.name }) };
  if (begin.isUnclear) return { ...shared, reason: tellUnclear(text.slice(start, end), begin) };
  const minutes = last ? inMinutes(last) - inMinutes(begin) : 0;
  return { ...shared, time: writeClock(begin), ...(minutes > 0 && !last?.isUnclear && { minutes }) };
}

/** The time that ends a stretch: `10–11am`, `10:00 - 11:30`, `14h à 15h`, and not the offset of `10:00-05:00`. */
function findLast(text: string, first: Clock): Clock | undefined {
  const [joint] = matchAt(JOINT, text, first.end) ?? [];
  if (joint === undefined) return undefined;
  const clock = readClock(text, first.end + joint.length);
  if (!clock || clock.form === "number") return undefined;
  const isOffset = joint === "-" && clock.half === undefined && inMinutes(clock) <= inMinutes(first);
  return isOffset ? undefined : clock;
}

/** The beginning, in the half of the day that only its end names: `2–3pm` begins at 14:00, `11–1pm` at 11:00. */
function withHalfOf(last: Clock, first: Clock): Clock | undefined {
  if (last.half === undefined || first.half !== undefined) return first;
  const hours = ([last.half, "am"] as const).map((half) => inHalf(first.hour, half));
  const hour = hours.find((one) => one !== undefined && 60 * one + first.minute < inMinutes(last));
  return hour === undefined ? undefined : { ...first, hour, isUnclear: false };
}

/** `a las 10`, `um 10`: an hour needs no more where nothing is counted behind it. */
function isHourAlone(text: string, start: number, end: number): boolean {
  return HOUR_LEAD.test(textBefore(text, start)) && HOUR_END.test(text.slice(end, end + LONGEST_END));
}

const HOUR_LEAD = /(?:^|[\s(])(?:a las|a la|um)[ \t\u00A0]$/iu;
const HOUR_END = /^[ \t]*(?:$|[,;)|]|\.(?!\d)|(?:con|en|por|mit|bei|im|in|via|per)[ \t])/iu;
const LONGEST_END = 12;

/** After a word that a time follows (`um 14h`), or after a date (`le 5 novembre 14h`). */
function isAfterTimePlace(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  const isAfterDay = findMonth(word) !== undefined || findWeekday(word) !== undefined;
  return BEFORE_HOURS.has(word) || isAfterDay || AFTER_DATE.test(textBefore(text, start));
}

function inMinutes({ hour, minute }: Clock): number {
  return 60 * hour + minute;
}

function writeClock({ hour, minute }: Pick<Clock, "hour" | "minute">): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function tellUnclear(written: string, { hour, minute }: Clock): string {
  const early = writeClock({ hour, minute });
  const late = writeClock({ hour: hour + 12, minute });
  return `${echo(written)} may be ${early} or ${late}; write the one that is meant`;
}
