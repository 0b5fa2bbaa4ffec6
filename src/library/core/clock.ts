import { findingAt, InvalidInput } from "../../diagnostics/index.js";
import { echo } from "../../text/index.js";
import { guessZone, Instant, isZone, parseNow, type ZonedDateTime } from "../../time/index.js";

/**
 * The moment that something is asked about: `2026-11-21` (its midnight) or `2026-11-21T09:00` by the person's clock, the
 * same with `Z` or an offset, a `Date`, or what Temporal makes (an `Instant`, a `ZonedDateTime`).
 */
export type Now = string | Date | { readonly epochMilliseconds: number };

/** The moment in the person's zone. @throws InvalidInput for what is no moment or no zone */
export function readNow(now: Now, zone: string): ZonedDateTime {
  checkZone(zone);
  if (typeof now === "string") {
    const read = parseNow(now, zone);
    if (!read.ok) throw invalid("now", read.reason);
    return read.value;
  }
  const milliseconds = now instanceof Date ? now.getTime() : now.epochMilliseconds;
  if (!Number.isInteger(milliseconds)) throw invalid("now", "this Date is none; expected one with a time");
  return Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
}

/** @throws InvalidInput */
export function checkZone(zone: string): void {
  if (isZone(zone)) return;
  const meant = guessZone(zone)?.zone;
  const mend = meant === undefined ? "expected a name such as Europe/Berlin" : `did you mean ${meant}?`;
  throw invalid("zone", `${echo(zone)} is no time zone; ${mend}`);
}

function invalid(option: string, message: string): InvalidInput {
  return new InvalidInput([findingAt({ file: option }, "invalid-value", message)]);
}
