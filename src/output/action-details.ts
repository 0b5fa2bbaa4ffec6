import { explainAction, writeOpening, type Action, type Circumstances, type DraftOpening } from "../engine/index.js";
import { compareDates, dayOfMoment } from "../time/index.js";
import type { EventTexts } from "./calendar/index.js";
import { rememberReasons, type Reason } from "./explain/index.js";

/** What the calendar and the report tell of an action besides the action itself. */
export interface ActionDetails {
  /** How its message begins; what only follows if nobody answers has none yet. */
  readonly draftFor: (action: Action) => DraftOpening | undefined;
  /** Why it is due when it is. */
  readonly reasonFor: (action: Action) => Reason | undefined;
  /** What its event says, once it is written. */
  readonly eventTexts: WeakMap<Action, EventTexts>;
}

/** Each is made when first asked for, and once for both outputs. */
export function gatherDetails({ circumstances }: { readonly circumstances: Circumstances }): ActionDetails {
  const drafts = new WeakMap<Action, DraftOpening | undefined>();
  return {
    draftFor: (action) => {
      if (action.projected || action.state === "lapsed") return undefined;
      if (!drafts.has(action)) drafts.set(action, writeOpening(action, circumstances));
      return drafts.get(action);
    },
    reasonFor: rememberReasons((action) => explainAction(action, circumstances), circumstances.now),
    eventTexts: new WeakMap(),
  };
}

/**
 * The same for a job hunt whose outputs are made again and again: of a note that has not changed, the actions are the same objects, and
 * what was made of them on the same day, by the same policy, is not made anew.
 */
export function keepDetails(): typeof gatherDetails {
  let last: { readonly circumstances: Circumstances; readonly details: ActionDetails } | undefined;
  return ({ circumstances }) => {
    if (!last || !isSame(last.circumstances, circumstances))
      last = { circumstances, details: gatherDetails({ circumstances }) };
    return last.details;
  };
}

function isSame(one: Circumstances, other: Circumstances): boolean {
  return (
    one.policy === other.policy &&
    one.calendars === other.calendars &&
    one.now.timeZoneId === other.now.timeZoneId &&
    compareDates(dayOfMoment(one.now), dayOfMoment(other.now)) === 0 &&
    JSON.stringify(one.me) === JSON.stringify(other.me)
  );
}
