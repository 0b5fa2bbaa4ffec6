import { compareDates, compareMoments, PlainDate, type ZonedDateTime, dayOfMoment } from "../time/index.js";
import type { Bound, State } from "./evaluation.js";

export interface Window {
  readonly opens: Bound;
  readonly closes?: Bound;
  readonly until?: Bound;
}

/** A Date opens at the start of its day and closes at the end of it, in the zone of `now`, the person's. */
export function stateAt(now: ZonedDateTime, { opens, closes, until }: Window): State {
  if (compareToNow(opens, now) > 0) return "upcoming";
  if (until !== undefined && compareToNow(until, now) < 0) return "lapsed";
  if (closes !== undefined && compareToNow(closes, now) < 0) return "overdue";
  return "open";
}

/** In time; a Date stands for the start of its day. */
export function compareBounds(a: Bound, b: Bound): number {
  if (a instanceof PlainDate)
    return b instanceof PlainDate ? compareDates(a, b) : compareDates(a, b.toPlainDate()) || -1;
  return b instanceof PlainDate ? -compareBounds(b, a) : compareMoments(a, b);
}

/** The civil date on which it falls for somebody in `zone`. */
export function dayOfBound(bound: Bound, zone: string): PlainDate {
  return bound instanceof PlainDate ? bound : bound.withTimeZone(zone).toPlainDate();
}

function compareToNow(bound: Bound, now: ZonedDateTime): number {
  return bound instanceof PlainDate ? compareDates(bound, dayOfMoment(now)) : compareMoments(bound, now);
}
