import { type PlainDate, ZonedDateTime } from "../temporal.js";
import { findClockZone } from "./clock-zone.js";

/**
 * Whether the clock that is named beside a time, such as `CET` or `Berlin time`, shows on that day what the clock of `zone`
 * shows.
 */
export function isOwnClock(name: string, zone: string, day: PlainDate): boolean {
  const place = findClockZone(name);
  if (place === undefined) return false;
  const noon = day.toZonedDateTime({ timeZone: zone, plainTime: "12:00" });
  return new ZonedDateTime(noon.epochNanoseconds, place).offset === noon.offset;
}
