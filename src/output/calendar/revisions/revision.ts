import { digestText } from "../../../text/index.js";
import { Instant, type ZonedDateTime } from "../../../time/index.js";

/** What tells a calendar program whether it knows an event already. */
export interface Revision {
  /** UTC, as DTSTAMP has it (RFC 5545 §3.3.5 form 2); without a METHOD, when it was last revised (§3.8.7.2). */
  readonly stamp: string;
  readonly lastModified: string;
  readonly sequence: number;
}

/** The largest INTEGER (RFC 5545 §3.3.8). */
export const LARGEST_SEQUENCE = 2_147_483_647;

/** Minutes since the epoch, UTC: 2026-01-01T00:00Z. */
const FIRST_MINUTE = 29_453_760;

/** So many numbers a minute: with them, SEQUENCE lasts for 2^25 minutes, till October 2089. */
const PER_MINUTE = 64;

/** 9999-12-31T23:59Z: years have four digits (RFC 5545 §3.3.4). */
const LAST_MINUTE = 4_223_370_239;

/**
 * The revision of an event that has this content from a minute on. The minute comes first in all three values, so that they
 * rise with it; what is left of each (1/64 of SEQUENCE, the seconds of both stamps) is a hash of the content. Two contents
 * of one minute, of which neither run knew the other's, thus have the same revision once in 64 · 60 · 60 = 230,400 times.
 *
 * @param minute since the epoch, UTC
 * @param above the SEQUENCE that is to be passed
 */
export function reviseAt(minute: number, content: readonly string[], above = -1): Revision {
  const at = Math.min(minute, LAST_MINUTE);
  const hash = digestText(content.join("\n"));
  const part = (start: number, size: number): number => Number.parseInt(hash.slice(start, start + 8), 16) % size;
  const sequence = Math.max(0, at - FIRST_MINUTE) * PER_MINUTE + part(0, PER_MINUTE);
  return {
    stamp: formatStamp(at, part(8, 60)),
    lastModified: formatStamp(at, part(16, 60)),
    sequence: Math.min(Math.max(sequence, above + 1), LARGEST_SEQUENCE),
  };
}

/** Since the epoch, UTC: from 1970 to the year 9999. */
export function minuteOfMoment({ epochMilliseconds }: ZonedDateTime): number {
  return Math.min(Math.max(0, Math.floor(epochMilliseconds / 60_000)), LAST_MINUTE);
}

/** The minute in which the later of its stamps lies: since the epoch, UTC. */
export function minuteOf({ stamp, lastModified }: Revision): number {
  return Math.max(minuteOfStamp(stamp), minuteOfStamp(lastModified));
}

function formatStamp(minute: number, second: number): string {
  const moment = Instant.fromEpochMilliseconds((minute * 60 + second) * 1000);
  return moment.toString({ smallestUnit: "second" }).replace(/[-:]/gu, "");
}

/** `20261116T070000Z`; a day that there is not is counted on into the next month. */
function minuteOfStamp(stamp: string): number {
  const [year = 0, month = 0, day = 0, hour, minute] = [0, 4, 6, 9, 11].map((at) =>
    Number(stamp.slice(at, at + (at === 0 ? 4 : 2))),
  );
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}
