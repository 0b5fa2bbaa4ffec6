import { ZonedDateTime } from "./temporal.js";

/**
 * Whether the text names a time zone: an IANA name in any case (`Europe/Berlin`, `utc`) or a fixed offset (`+02:00`).
 * Blanks around it are not part of a name.
 */
export function isZone(text: string): boolean {
  try {
    // The constructor takes identifiers only; `from` would find one inside of a date-time as well.
    new ZonedDateTime(0n, text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
