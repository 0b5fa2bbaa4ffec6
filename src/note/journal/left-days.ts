import { compareDates, findWrittenDates, type PlainDate } from "../../time/index.js";
import type { LineFacts } from "../fields/index.js";
import type { JournalItem } from "./journal-item.js";

/** A line that was read, and a day that it names besides. */
export interface LeftDay {
  readonly item: JournalItem;
  readonly day: PlainDate;
  /** The day that is named, with its year, later than the line's own. */
  readonly named: PlainDate;
}

/**
 * The lines that name a later day of which nothing is read: `Pat emailed: trial shift 2 Dec 2026` is an answer, and the trial shift is
 * in no calendar. A day that any fact of the note has is read.
 *
 * @param known all days that the note's facts have
 */
export function listLeftDays(
  lines: readonly { readonly item: JournalItem; readonly day: PlainDate }[],
  known: () => readonly PlainDate[],
): readonly LeftDay[] {
  let days: ReadonlySet<string> | undefined;
  const isKnown = (day: PlainDate): boolean => (days ??= new Set(known().map(String))).has(day.toString());
  return lines.flatMap(({ item, day }): LeftDay[] => {
    // Rows have columns for what is planned.
    if (item.form !== "line" || !/\d{4}/u.test(item.words)) return [];
    const named = findWrittenDates(item.words).find(
      ({ date, start, end }) =>
        date && /\d{4}/u.test(item.words.slice(start, end)) && compareDates(date, day) > 0 && !isKnown(date),
    )?.date;
    return named ? [{ item, day, named }] : [];
  });
}

/** The days that the facts of a line have. */
export function daysOfFacts({ entries, interviews, deadline }: LineFacts): readonly PlainDate[] {
  return [
    ...entries.flatMap(({ date, promised }) => [date, promised]),
    ...interviews.flatMap(({ date, promised_by }) => [date, promised_by]),
    deadline?.date,
  ].filter((day) => day !== undefined);
}
