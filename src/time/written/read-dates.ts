import { parseDate } from "../date.js";
import { findDates } from "./find-dates.js";
import type { DateHints, WrittenDate } from "./written-date.js";

/** A date and its weekday in any of the languages are shorter. */
const LONGEST = 60;

/** Reads a text that is a date and nothing else, blanks around it aside. Undefined where it does not look like one. */
export function readWrittenDate(text: string, hints: DateHints = {}): WrittenDate | undefined {
  const written = text.trim();
  if (written.length > LONGEST) return undefined;
  const start = text.indexOf(written);
  const compact = /^(20\d{2})(\d{2})(\d{2})$/u.exec(written);
  if (compact) {
    const date = parseDate(compact.slice(1).join("-"));
    return date.ok ? { start, end: start + written.length, date: date.value, isIso: false } : undefined;
  }
  const [first] = findDates(written, hints);
  if (first?.start !== 0 || first.end !== written.length) return undefined;
  return { ...first, start, end: start + written.length };
}

/** The dates in a text, in order. What is a version, a path, a price, a number or a word is none. */
export function findWrittenDates(text: string, hints: DateHints = {}): readonly WrittenDate[] {
  return findDates(text, hints);
}
