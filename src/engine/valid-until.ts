import { isAhead, type Situation } from "../facts/index.js";
import { compareMoments, nextDayChange, PlainDate, ZonedDateTime } from "../time/index.js";
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
 */
export function findValidUntil(
  { application, now }: Situation,
  actions: readonly Action[],
  { readsNow }: { readonly readsNow: boolean },
): ZonedDateTime {
  if (readsNow) return justAfter(now);
  const ends = application.interviews.filter((one) => isAhead(one, now)).map(({ end }) => wholeMilliseconds(end));
  const changes = [...ends, ...actions.flatMap((action) => changesOf(action, now))];
  const ahead = changes.filter((change) => compareMoments(change, now) > 0);
  const earliest = ahead.reduce((first, one) => (compareMoments(one, first) < 0 ? one : first), nextDayChange(now));
  return earliest.withTimeZone(now.timeZoneId);
}

/** When an action's state or call changes. A bound that is a date changes with the day. */
function changesOf({ opens, closes, until, call }: Action, now: ZonedDateTime): ZonedDateTime[] {
  const changes = [...momentOf(opens), ...momentOf(closes).map(justAfter), ...momentOf(until).map(justAfter)];
  // The next hours to call in are looked for from the employer's day on.
  return call ? [...changes, call.end, nextDayChange(now.withTimeZone(call.end.timeZoneId))] : changes;
}

function momentOf(bound: Bound | undefined): ZonedDateTime[] {
  return bound === undefined || bound instanceof PlainDate ? [] : [bound];
}

/** A window is open up to and with the moment at which it closes. */
function justAfter(moment: ZonedDateTime): ZonedDateTime {
  return moment.add({ nanoseconds: 1 });
}

/** Interviews are over to the millisecond (facts/interview.ts). */
function wholeMilliseconds(moment: ZonedDateTime): ZonedDateTime {
  return moment.round({ smallestUnit: "millisecond", roundingMode: "floor" });
}
