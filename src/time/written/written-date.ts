import type { Range } from "../../text/index.js";
import { parseDate } from "../date.js";
import type { PlainDate } from "../temporal.js";

/** Which of day and month stands first where both are numbers. */
export type DateOrder = "day-first" | "month-first";

/** What else is known where a date is read. */
export interface DateHints {
  /** How the same note writes dates, as those of its dates show that have one reading. */
  readonly order?: DateOrder;
  /** The day that a date without a year comes after: `5 January` is the next one, that day included. */
  readonly after?: PlainDate;
}

/** A date as a person writes it, in a text: `2026-11-05`, `5 Nov 2026`, `30.11.2026`, `11/25/2026`. */
export interface WrittenDate extends Range {
  /** Its one reading; of `05/11/2026` it has two, of `31.06.2026` none. */
  readonly date?: PlainDate;
  /** Where there is not exactly one reading: why, as the end of a sentence for people, naming both where there are two. */
  readonly reason?: string;
  /** Written as `YYYY-MM-DD`. */
  readonly isIso: boolean;
  /** The order that its numbers show: that of `25/11/2026`, not of `05/11/2026` or `5 Nov 2026`. */
  readonly order?: DateOrder;
}

/** Reads a text that is a date and nothing else, blanks around it aside. Undefined where it does not look like one. */
export function readWrittenDate(text: string, hints: DateHints = {}): WrittenDate | undefined {
  const [first] = findWrittenDates(text, hints);
  return first && text.slice(0, first.start).trim() === "" && text.slice(first.end).trim() === "" ? first : undefined;
}

/** The dates in a text, in order. */
export function findWrittenDates(text: string, _hints: DateHints = {}): readonly WrittenDate[] {
  return Array.from(text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/gu), ({ 0: written, index }): WrittenDate => {
    const date = parseDate(written);
    const place = { start: index, end: index + written.length, isIso: true };
    return date.ok ? { ...place, date: date.value } : { ...place, reason: date.reason };
  });
}
