import type { Action, DraftOpening, Evaluation } from "../../engine/index.js";
import type { Reason } from "../explain/index.js";
import type { Locate } from "../../diagnostics/index.js";
import type { Stats } from "../../stats/index.js";
import type { Plan } from "../words/index.js";

/** What the report tells besides the evaluation. All of it may be missing: then the report says less. */
export interface ReportSources {
  /** Finds the lines of the findings; without it, they are told without a line. */
  readonly locate?: Locate;
  /** Why an action is due when it is; missing where there is nothing to say. */
  readonly reasonFor?: (action: Action) => Reason | undefined;
  /** The message to send, whose subject is shown; missing where there is none. */
  readonly draftFor?: (action: Action) => DraftOpening | undefined;
}

/** All that the sections of the report are made from. */
export interface ReportContext extends ReportSources {
  readonly evaluation: Evaluation;
  readonly plan: Plan;
  /** Counted when it is first asked for. */
  readonly stats: () => Stats;
}
