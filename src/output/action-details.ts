import { explainAction, writeOpening, type Action, type Circumstances, type DraftOpening } from "../engine/index.js";
import { rememberReasons, type Reason } from "./explain/index.js";

/** What the calendar and the report tell of an action besides the action itself. */
export interface ActionDetails {
  /** How its message begins; what only follows if nobody answers has none yet. */
  readonly draftFor: (action: Action) => DraftOpening | undefined;
  /** Why it is due when it is. */
  readonly reasonFor: (action: Action) => Reason | undefined;
}

/** Each is made when first asked for, and once for both outputs. */
export function gatherDetails({ circumstances }: { readonly circumstances: Circumstances }): ActionDetails {
  const drafts = new Map<Action, DraftOpening | undefined>();
  return {
    draftFor: (action) => {
      if (action.projected || action.state === "lapsed") return undefined;
      if (!drafts.has(action)) drafts.set(action, writeOpening(action, circumstances));
      return drafts.get(action);
    },
    reasonFor: rememberReasons((action) => explainAction(action, circumstances), circumstances.now),
  };
}
