import type { Bound } from "../../engine/index.js";
import type { PlainDate, ZonedDateTime } from "../../time/index.js";

/** Not a day, but a moment. */
export function isMoment(bound: Bound): bound is ZonedDateTime {
  return "timeZoneId" in bound;
}

/** With it a day begins, and the one before ends: people then say the day. */
export function isStartOfDay(moment: ZonedDateTime): boolean {
  return moment.epochMilliseconds === moment.startOfDay().epochMilliseconds;
}

/** The civil date on which it falls for somebody in `zone`. */
export function dayOfBound(bound: Bound, zone: string): PlainDate {
  return isMoment(bound) ? bound.withTimeZone(zone).toPlainDate() : bound;
}

/** The milliseconds since 1970 in UTC at which it begins: for a date, the start of its day in `zone`. */
export function startOfBound(bound: Bound, zone: string): number {
  return isMoment(bound) ? bound.epochMilliseconds : bound.toZonedDateTime(zone).epochMilliseconds;
}
