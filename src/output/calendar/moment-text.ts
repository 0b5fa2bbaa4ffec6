import type { PlainDate, ZonedDateTime } from "../../time/index.js";

/**
 * A DATE-TIME in UTC (RFC 5545 §3.3.5 form 2). `ics` writes a string as it is; of milliseconds it takes none before
 * 1970.
 */
export function formatUtc(moment: ZonedDateTime): string {
  return moment.toInstant().toString({ smallestUnit: "second" }).replace(/[-:]/gu, "");
}

/** A DATE (RFC 5545 §3.3.4) of a year of four digits. */
export function formatDate(date: PlainDate): string {
  return date.toString().replaceAll("-", "");
}
