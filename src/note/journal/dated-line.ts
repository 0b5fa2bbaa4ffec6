import type { Range } from "../../text/index.js";
import {
  findWeekday,
  findWrittenDates,
  findWrittenTimes,
  readWrittenDate,
  readWrittenTime,
  type WrittenDate,
} from "../../time/index.js";

/** A line that begins with a date, or ends with one in brackets. Places are offsets in it. */
export interface DatedLine {
  readonly written: WrittenDate;
  /** Its date in full, where a heading names the month: `9 October 2026`. */
  readonly dateText?: string;
  /** Behind the date: `10:00:00Z` of a time stamp, `13:00` of `2026-10-19, 13:00: video interview`. */
  readonly time?: Range;
  /** As long as the line: blanks for the date, the time behind it and the marks beside them. */
  readonly words: string;
}

/** A date at the start of a line stands within its first characters. */
const LONGEST_HEAD = 60;
const LONGEST_BRACKET = 40;

/** Marks may stand before the date. A weekday or an article is part of it. */
const LEAD = /^[^\p{L}\p{N}]*$/u;
const STAMP = /^(?:T|\s)(?<time>\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)(?!\d|:\d)/u;
/** What leads to a time behind a date. */
const BEFORE_TIME = /^[ \t]*[,:–—-]?[ \t]*(?:(?:at|um|à|a las|@)[ \t]+|@)?/iu;
/** Marks that part a date from what follows it. */
const MARKS = /^[\s\])}"'*_:;,.|–—-]+/u;
const SPAN = /^\s*(?:[-–—/]|to\b|until\b|bis\b|au?\b|al?\b|hasta\b)\s*\d/iu;

/** @param clean without markup, as `cleanLine` leaves it */
export function readDatedLine(clean: string): DatedLine | undefined {
  return readStart(clean) ?? readEnd(clean);
}

function readStart(clean: string): DatedLine | undefined {
  const head = clean.slice(0, LONGEST_HEAD);
  if (!/\d/u.test(head)) return undefined;
  const [found] = findWrittenDates(head);
  const written = found && withWeekday(found, head);
  if (!written || !LEAD.test(head.slice(0, written.start))) return undefined;
  const rest = clean.slice(written.end);
  if (SPAN.test(rest) && startsWithDate(rest)) return undefined;
  const stamp = written.isIso ? STAMP.exec(rest) : null;
  const isStamp = stamp !== null && (rest.startsWith("T") || (stamp.groups?.time?.length ?? 0) > "10:00".length);
  const time = isStamp
    ? { start: written.end + 1, end: written.end + stamp[0].length }
    : findTimeBehind(clean, written.end);
  const after = time?.end ?? written.end;
  const marks = MARKS.exec(clean.slice(after))?.[0].length ?? 0;
  return { written, time, words: " ".repeat(after + marks) + clean.slice(after + marks) };
}

const WEEKDAY = /^[^\p{L}\p{N}]*(?<name>\p{L}{2,10})\.?,?[ \t]{1,2}$/u;

/** `Mo 16.11.`: before a date at the start of a line, a word that may be its weekday is that, whatever its year. */
function withWeekday(written: WrittenDate, head: string): WrittenDate {
  if (written.date || written.isSpan) return written;
  const { name } = WEEKDAY.exec(head.slice(0, written.start))?.groups ?? {};
  return name !== undefined && findWeekday(name) ? { ...written, start: head.indexOf(name) } : written;
}

/** One that may be the morning's or the afternoon's is left among the words. */
function findTimeBehind(clean: string, from: number): Range | undefined {
  const rest = clean.slice(from, from + LONGEST_HEAD);
  const lead = BEFORE_TIME.exec(rest)?.[0].length ?? 0;
  const behind = rest.slice(lead);
  if (!/^\d/u.test(behind)) return undefined;
  const [written] = findWrittenTimes(behind);
  const end = written?.start === 0 && written.time !== undefined ? written.end : findHour(behind, rest.slice(0, lead));
  return end === undefined ? undefined : { start: from + lead, end: from + lead + end };
}

/** `14h` alone may be a length: it is an hour of the day behind an "at", and before a mark. */
function findHour(text: string, lead: string): number | undefined {
  const hour = /^\d{1,2} ?h(?=(?<mark>\s?[:,–—-])|\s|$)/iu.exec(text);
  if (!hour || (hour.groups?.mark === undefined && !/[\p{L}@]/u.test(lead))) return undefined;
  return readWrittenTime(hour[0])?.time === undefined ? undefined : hour[0].length;
}

/** `2026-10-03 – 2026-10-05`: two days are no one day. */
function startsWithDate(rest: string): boolean {
  const from = rest.search(/\d/u);
  const [next] = findWrittenDates(rest.slice(from, from + LONGEST_HEAD));
  return next?.start === 0;
}

const CLOSING = /[)\]][\s.:]*$/u;

function readEnd(clean: string): DatedLine | undefined {
  const closing = CLOSING.exec(clean);
  if (!closing) return undefined;
  const opening = Math.max(clean.lastIndexOf("(", closing.index), clean.lastIndexOf("[", closing.index));
  const inner = clean.slice(opening + 1, closing.index);
  if (opening < 1 || inner.length > LONGEST_BRACKET || !/\d/u.test(inner)) return undefined;
  const [written] = findWrittenDates(inner);
  if (!written || !LEAD.test(inner.slice(0, written.start))) return undefined;
  // A time may stand beside it, and nothing else.
  const rest = inner.slice(written.end);
  if (!/^[\s,T@\d:.apmhurZ]*$/iu.test(rest.replace(/\b(?:at|um|à|a las)\s/iu, ""))) return undefined;
  const place = { ...written, start: opening + 1 + written.start, end: opening + 1 + written.end };
  const time = rest.replace(/^[\s,@]+/u, (marks) => " ".repeat(marks.length));
  const words = `${clean.slice(0, opening)}${" ".repeat(place.end - opening)}${time}${" ".repeat(closing[0].length)}`;
  return { written: place, words };
}

/** A cell of a table that is a date, a time behind it aside. */
export function readDateCell(clean: string): Pick<DatedLine, "written" | "time"> | undefined {
  if (clean.length > LONGEST_HEAD || !/\d/u.test(clean)) return undefined;
  const line = readStart(clean);
  if (!line) return undefined;
  const rest = line.words.trim();
  if (line.time && rest === "") return line;
  const isTime = /^\(?\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?\)?$/iu.test(rest);
  if (rest !== "" && !isTime && !readWrittenDate(clean)) return undefined;
  if (!isTime) return line;
  const start = line.words.length - line.words.trimStart().length;
  return { written: line.written, time: { start, end: start + rest.length } };
}
