import type { Action, DraftOpening, Evaluation } from "../../engine/index.js";
import type { Reason } from "../explain/index.js";
import type { Locate, Plan } from "../words/index.js";
import type { Standpoint } from "./markdown.js";

/** All that the sections of the report are written from. */
export interface ReportContext extends Standpoint {
  readonly evaluation: Evaluation;
  readonly plan: Plan;
  /** Finds the lines of the findings. */
  readonly locate?: Locate;
  /** Why each action is due when it is; missing where nobody says. */
  readonly reasons: ReadonlyMap<Action, Reason>;
  /** The message to send. */
  readonly draftFor?: (action: Action) => DraftOpening | undefined;
}

/** A part of the report under a heading. It has no lines where it has nothing to say, and is then left out. */
export interface ReportSection {
  readonly title: string;
  readonly lines: readonly string[];
}
