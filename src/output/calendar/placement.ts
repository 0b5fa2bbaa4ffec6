import type { Action, Appointment } from "../../engine/index.js";
import { compareDates, PlainDate, type ZonedDateTime } from "../../time/index.js";
import { dayOfBound, isLongOpen, isMoment } from "../words/index.js";

/** Where an action stands in the calendar: all day on a date, or from one moment to another. */
export type Placement =
  | { readonly kind: "day"; readonly date: PlainDate }
  | { readonly kind: "time"; readonly start: ZonedDateTime; readonly end: ZonedDateTime };

/** Time to write a note: long enough to be seen in a calendar, too short to look like an appointment. */
const LONGEST_SLOT = 30 * 60_000;

/** Years have four digits (RFC 5545 §3.3.4); what lies beyond stands at their end. */
const LAST_DAY = PlainDate.from("9999-12-30");

/**
 * A reminder belongs where a person meets it. While its day has not passed, a call stands at the hour in which to call,
 * and an action whose window opens at a moment (a thank-you, at the interview's end) is a short event from that moment
 * on; it stays there for the rest of that day. All else is an all-day event, on the day of opening while that lies ahead
 * and on today once it has come: what is still to be done moves on with the days until it is done. What has been open for
 * weeks is none of today's: it goes back to its day of opening. Without `isRolled`, everything stays where it was. Days
 * are the person's, in the zone of `now`.
 */
export function placeAction(action: Action, now: ZonedDateTime, isRolled: boolean): Placement {
  const today = now.toPlainDate();
  const isLong = isLongOpen(action, now);
  const slot = isLong ? undefined : findSlot(action);
  const first = dayOfBound(slot?.start ?? action.opens, now.timeZoneId);
  // A call at the other end of the world may begin on one of the person's days and go on into the next.
  const last = slot && action.call ? dayOfBound(action.call.end, now.timeZoneId) : first;
  const staysThere = !isRolled || isLong || compareDates(last, today) >= 0;
  if (compareDates(first, LAST_DAY) > 0) return { kind: "day", date: LAST_DAY };
  if (slot && staysThere) return { kind: "time", ...slot };
  return { kind: "day", date: staysThere ? first : today };
}

/** An appointment stands where it is: at its time or, without one, on its day. */
export function placeAppointment(appointment: Appointment): Placement {
  if (appointment.kind === "deadline") return { kind: "day", date: notAfterLastDay(appointment.date) };
  const { start, end } = appointment;
  if (!isMoment(start) || !isMoment(end)) return { kind: "day", date: notAfterLastDay(dayOfBound(start, "UTC")) };
  if (compareDates(dayOfBound(end, "UTC"), LAST_DAY) > 0) return { kind: "day", date: LAST_DAY };
  return { kind: "time", start, end };
}

function notAfterLastDay(date: PlainDate): PlainDate {
  return compareDates(date, LAST_DAY) > 0 ? LAST_DAY : date;
}

function findSlot({ call, opens, closes }: Action): { start: ZonedDateTime; end: ZonedDateTime } | undefined {
  if (call) return call;
  if (!isMoment(opens)) return undefined;
  const window = closes && isMoment(closes) ? closes.epochMilliseconds - opens.epochMilliseconds : LONGEST_SLOT;
  const milliseconds = Math.max(0, Math.min(LONGEST_SLOT, window));
  return { start: opens, end: opens.add({ milliseconds }) };
}
