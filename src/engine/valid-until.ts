import { isAhead, type Situation } from "../facts/index.js";
import { Instant, nextDayChange, PlainDate, type ZonedDateTime } from "../time/index.js";
import type { Action, Bound } from "./evaluation.js";

/**
 * Until which moment, itself not included, the policy says the same of a note that does not change: the nearest of the
 * person's next midnight (which dates and `today` go by), the end of an interview that lies ahead, the ends of the
 * actions' windows that lie ahead and, of a call, the end of the hours to call in. It lies after `now`.
 *
 * Where an expression of the policy names `now`, what it says holds for that moment alone.
 *
 * A forecast goes by the windows of what it foresees: as long as none of them opens or closes, the same is done next.
 *
 * @param actions all that the evaluation shows, those of a forecast included
 * @param skipped those that a skip hides: that there are any is told, until it is too late for them
 */
export function findValidUntil(
  { application, now }: Situation,
  actions: readonly Action[],
  { readsNow }: { readonly readsNow: boolean },
  skipped: readonly Action[] = [],
): ZonedDateTime {
  const clock = now.epochNanoseconds;
  if (readsNow) return toMoment(clock + 1n, now.timeZoneId);
  const ends = application.interviews.filter((one) => isAhead(one, now)).map(({ end }) => endOf(end));
  const lapses = skipped.flatMap(({ until }) => momentOf(until)).map(after);
  const changes = [...ends, ...actions.flatMap(changesOf), ...lapses];
  const midnight = nextDayChange(now);
  const first = changes.reduce((least, one) => (one > clock && one < least ? one : least), midnight.epochNanoseconds);
  return first === midnight.epochNanoseconds ? midnight : toMoment(first, now.timeZoneId);
}

/** When an action's state or call changes, in nanoseconds. A bound that is a date changes with the day. */
function changesOf({ opens, closes, until, call }: Action): bigint[] {
  // A window is open up to and with the moment at which it closes.
  const changes = [...momentOf(opens), ...[closes, until].flatMap(momentOf).map(after)];
  return call ? [...changes, call.end.epochNanoseconds] : changes;
}

function after(end: bigint): bigint {
  return end + 1n;
}

function momentOf(bound: Bound | undefined): bigint[] {
  return bound === undefined || bound instanceof PlainDate ? [] : [bound.epochNanoseconds];
}

/** Interviews are over to the millisecond (facts/interview.ts). */
function endOf({ epochMilliseconds }: ZonedDateTime): bigint {
  return BigInt(epochMilliseconds) * 1_000_000n;
}

function toMoment(nanoseconds: bigint, zone: string): ZonedDateTime {
  return Instant.fromEpochNanoseconds(nanoseconds).toZonedDateTimeISO(zone);
}
