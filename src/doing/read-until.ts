import { UsageError } from "../diagnostics/index.js";
import type { Application } from "../facts/index.js";
import { dayPhrase } from "../output/index.js";
import { compareDates, dayOfMoment, readSpokenDate, type PlainDate, type ZonedDateTime } from "../time/index.js";
import type { Wish } from "./plan-told.js";

/** Until when a note is to rest; without a date, no longer. Or why that is not clear, and which days may have been meant. */
export type Until =
  | { readonly date: PlainDate | undefined; readonly reason?: undefined }
  | { readonly reason: string; readonly choices: readonly PlainDate[] };

/** @param now in the person's zone */
export function readUntil(typed: string, now: ZonedDateTime): Until {
  if (/^(?:off|none|no|never|-)$/iu.test(typed.trim())) return { date: undefined };
  const today = dayOfMoment(now);
  const reading = readSpokenDate(typed, "ahead", { today });
  if (reading.date === undefined) {
    const choices = reading.choices.filter((day) => compareDates(day, today) > 0);
    const [only, ...others] = choices;
    // On a Monday, monday is that of next week: nothing rests until today.
    if (only && others.length === 0) return { date: only };
    return { reason: reading.reason, choices };
  }
  if (compareDates(reading.date, today) > 0) return reading;
  return { reason: "that is today; a note is snoozed until a day to come, or off", choices: [] };
}

/** @param date undefined: the note rests no longer @throws UsageError where it does not rest as it is */
export function wishToSnooze(application: Application, date: PlainDate | undefined, now: ZonedDateTime): Wish {
  if (!date && !application.snooze_until) throw new UsageError("the note is not snoozed");
  const said = date ? `snoozed until ${dayPhrase(date, now)}` : "no longer snoozed";
  return { command: "snooze", changes: [{ field: "snooze_until", date }], said: [said] };
}
