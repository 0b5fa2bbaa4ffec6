import { findWrittenDates, parseDate, type DateHints, type PlainDate, type WrittenDate } from "../../time/index.js";

/** A text that names one day: that day, and what the text says besides. */
export interface SplitMoment {
  readonly date: PlainDate;
  /** How the day is written, where that is not `YYYY-MM-DD` at the start of the text. */
  readonly written?: WrittenDate;
  /** What stands beside it, without the words that lead to a time; empty where nothing does. */
  readonly clock: string;
}

/** A date and a time are shorter, whatever they are written with. */
const LONGEST = 120;

/** Before a time or behind it: `at 2pm`, `um 14 Uhr`, `, 14h`. */
const LEADING = /^(?:T(?=\d)|[ \t,–-]*(?:(?:at|um|à|a las|@)[ \t]+|@)?)/iu;

/**
 * Takes a text with a date apart. Of a text whose date has no or two readings it is that date; undefined where there is
 * none, more than one, or where something stands on both sides of it.
 */
export function splitMoment(text: string, hints: () => DateHints): SplitMoment | WrittenDate | undefined {
  const strict = parseDate(text.slice(0, 10));
  if (strict.ok) return { date: strict.value, clock: tidyClock(text.slice(10)) };
  if (text.length > LONGEST) return undefined;
  const [written, other] = findWrittenDates(text, hints());
  if (!written || other) return undefined;
  const before = tidyClock(text.slice(0, written.start));
  const after = tidyClock(text.slice(written.end));
  if (before !== "" && after !== "") return undefined;
  return written.date ? { date: written.date, written, clock: before + after } : written;
}

function tidyClock(text: string): string {
  return text.replace(LEADING, "").trim().replace(/,$/u, "");
}
