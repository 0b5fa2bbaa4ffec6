import { explainAction, writeOpening, type Action, type DraftOpening, type Explanation } from "../../engine/index.js";
import type { Snapshot } from "../../session/index.js";

/** What the calendar and the report tell of an action besides the action itself. */
export interface ActionDetails {
  /** How its message begins; what only follows if nobody answers has none yet. */
  readonly draftFor: (action: Action) => DraftOpening | undefined;
  readonly explain: (action: Action) => Explanation | undefined;
}

/** Each is made when first asked for, and once for both outputs. */
export function gatherDetails({ circumstances }: Pick<Snapshot, "circumstances">): ActionDetails {
  const drafts = new Map<Action, DraftOpening | undefined>();
  const explanations = new Map<Action, Explanation | undefined>();
  return {
    draftFor: (action) => {
      if (action.projected || action.state === "lapsed") return undefined;
      if (!drafts.has(action)) drafts.set(action, writeOpening(action, circumstances));
      return drafts.get(action);
    },
    explain: (action) => {
      if (!explanations.has(action)) explanations.set(action, explainAction(action, circumstances));
      return explanations.get(action);
    },
  };
}
