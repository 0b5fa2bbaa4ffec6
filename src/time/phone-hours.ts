import { echo } from "../text/index.js";
import { addDays, compareDates } from "./date.js";
import { compareMoments } from "./moment.js";
import { fail, succeed, type Parsed } from "./parsed.js";
import { PlainTime, type PlainDate, type ZonedDateTime } from "./temporal.js";
import { readTime } from "./time-of-day.js";
import type { WorkCalendar } from "./workdays/index.js";

/** Hours of a day that are good for calling, as the clocks show them where it rings. */
export interface PhoneHours {
  readonly start: PlainTime;
  readonly end: PlainTime;
}

/** The hours of a day in which the person can be on the phone, as the clocks show them where the person is. */
export type OwnHours = PhoneHours;

/** Phone hours on one day, in the zone of who is called. */
export interface CallSlot {
  readonly start: ZonedDateTime;
  readonly end: ZonedDateTime;
}

/** Reads `09:30-11:30`; an en dash and blanks around it are welcome. */
export function parsePhoneHours(text: string): Parsed<PhoneHours> {
  return parseHours(text, "phone hours", "09:30-11:30");
}

/** Reads `07:00-22:00`, in the same way. */
export function parseOwnHours(text: string): Parsed<OwnHours> {
  return parseHours(text, "hours of a day", "07:00-22:00");
}

function parseHours(text: string, what: string, example: string): Parsed<PhoneHours> {
  const [from, to, ...more] = text.split(/[-–]/u).map((time) => time.trim());
  if (from === undefined || to === undefined || more.length > 0)
    return fail(`${echo(text)} names no ${what}; write them as HH:MM-HH:MM, such as ${example}`);
  const start = readTime(from);
  if (!start.ok) return start;
  const end = readTime(to);
  if (!end.ok) return end;
  if (PlainTime.compare(start.value, end.value) >= 0)
    return fail(`${echo(text)} names no ${what}; the end must come after the start, on the same day`);
  return succeed({ start: start.value, end: end.value });
}

/** As `parsePhoneHours` reads them: `09:30-11:30`. */
export function formatPhoneHours({ start, end }: PhoneHours): string {
  return `${formatClock(start)}-${formatClock(end)}`;
}

/**
 * The first of the phone hours on that date, whatever their order in the list. Hours that the clocks skip are as much
 * later (Temporal's "compatible").
 *
 * @param zone the IANA name of where it rings
 * @throws RangeError without any phone hours
 */
export function callSlot(date: PlainDate, hours: readonly PhoneHours[], zone: string): CallSlot {
  return slotsOn(date, hours, zone)[0];
}

/**
 * The first phone hours on a working day that have not ended at `after`; they may have begun.
 *
 * @throws RangeError without any phone hours
 */
export function nextCallSlot(
  after: ZonedDateTime,
  hours: readonly PhoneHours[],
  zone: string,
  calendar: WorkCalendar,
): CallSlot {
  let day = calendar.nextWorkday(after.withTimeZone(zone).toPlainDate());
  for (;;) {
    const next = slotsOn(day, hours, zone).find((slot) => compareMoments(slot.end, after) > 0);
    if (next) return next;
    day = calendar.nextWorkday(addDays(day, 1));
  }
}

/**
 * All phone hours on the working days from one date to another, both included, in the order of time. Nothing is worked out
 * before it is asked for.
 */
export function* callSlotsBetween(
  first: PlainDate,
  last: PlainDate,
  hours: readonly PhoneHours[],
  zone: string,
  calendar: WorkCalendar,
): Generator<CallSlot, undefined> {
  for (let day = calendar.nextWorkday(first); compareDates(day, last) <= 0;) {
    yield* slotsOn(day, hours, zone);
    const next = calendar.nextWorkday(addDays(day, 1));
    // The calendar ends with its last day, again and again.
    if (compareDates(next, day) <= 0) return;
    day = next;
  }
}

/** A part of phone hours is worth calling in from this length on, in milliseconds: half an hour. */
const SHORTEST_PART = 30 * 60_000;

/**
 * The part of a call slot that lies within the person's own hours, in the slot's zone: all of it, or at least half an hour;
 * undefined where there is none. Of several, as of a slot of more than a day, the first.
 *
 * @param zone the IANA name of where the person is
 */
export function partWithin({ start, end }: CallSlot, own: OwnHours, zone: string): CallSlot | undefined {
  const last = end.withTimeZone(zone).toPlainDate();
  for (let day = start.withTimeZone(zone).toPlainDate(); compareDates(day, last) <= 0; day = addDays(day, 1)) {
    const mine = placeHours(day, own, zone);
    const isFromStart = compareMoments(mine.start, start) <= 0;
    const isToEnd = compareMoments(end, mine.end) <= 0;
    if (isFromStart && isToEnd) return { start, end };
    const part = {
      start: isFromStart ? start : mine.start.withTimeZone(start.timeZoneId),
      end: isToEnd ? end : mine.end.withTimeZone(start.timeZoneId),
    };
    if (part.end.epochMilliseconds - part.start.epochMilliseconds >= SHORTEST_PART) return part;
  }
  return undefined;
}

function slotsOn(date: PlainDate, hours: readonly PhoneHours[], zone: string): readonly [CallSlot, ...CallSlot[]] {
  const slots = hours.map((one) => placeHours(date, one, zone));
  const [first, ...others] = slots.sort((a, b) => compareMoments(a.start, b.start));
  if (!first) throw new RangeError("no phone hours to call in; expected at least one stretch, such as 09:30-11:30");
  return [first, ...others];
}

function placeHours(date: PlainDate, hours: PhoneHours, zone: string): CallSlot {
  const start = date.toZonedDateTime({ timeZone: zone, plainTime: hours.start });
  const end = date.toZonedDateTime({ timeZone: zone, plainTime: hours.end });
  // A start within a gap moves past an end just after it.
  return { start, end: compareMoments(start, end) < 0 ? end : start.add(hours.start.until(hours.end)) };
}

function formatClock(time: PlainTime): string {
  return time.toString({ smallestUnit: time.second === 0 ? "minute" : "second" });
}
