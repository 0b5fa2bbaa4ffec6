import { nextDayChange, type ZonedDateTime } from "../time/index.js";
import type { Evaluated } from "./evaluate-note.js";

/** Whether what was found for a stretch of time holds at a moment. `from` and `until` in milliseconds since the epoch. */
export function holdsAt({ epochMilliseconds }: ZonedDateTime, from: number, until: number): boolean {
  return from <= epochMilliseconds && epochMilliseconds < until;
}

/** The nearest of the next day's beginning and the moments up to which what the notes say holds. */
export function findFirstChange(now: ZonedDateTime, evaluated: readonly Evaluated[]): ZonedDateTime {
  const first = evaluated.reduce((nearest, { until }) => Math.min(nearest, until), Infinity);
  const midnight = nextDayChange(now);
  return first < midnight.epochMilliseconds ? now.add({ milliseconds: first - now.epochMilliseconds }) : midnight;
}
