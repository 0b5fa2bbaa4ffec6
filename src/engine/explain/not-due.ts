import type { Unmet } from "../../expression/index.js";
import type { Entry, Origin } from "../../facts/index.js";
import type { PlainDate } from "../../time/index.js";
import type { FactUse, SettingUse, Subject } from "./explanation.js";

/** A rule that makes no action of a note, and why not. */
export type NotDue = {
  readonly rule: string;
  /** What its `each` bound, where it goes through a list. */
  readonly subjects: readonly Subject[];
} & (
  | Unfulfilled
  /** The same, because an entry of the log says what doing it would have added there. */
  | (Omit<Unfulfilled, "reason"> & { readonly reason: "done"; readonly entries: readonly Entry[] })
  /** The list that it goes through is empty. */
  | {
      readonly reason: "nothing-to-go-through";
      /** As the policy has it: `application.interviews`. */
      readonly list: string;
      readonly uses: readonly (FactUse | SettingUse)[];
    }
  /** The note opts out of it. */
  | { readonly reason: "skipped"; readonly origins: readonly Origin[] }
  /** It would be due or lie ahead, but for the note's snooze. */
  | { readonly reason: "snoozed"; readonly until: PlainDate; readonly origins: readonly Origin[] }
  /** It is too late for it, or it gave way to the rule `gaveWayTo`, and the note's snooze hides that. */
  | { readonly reason: "lapsed"; readonly gaveWayTo?: string }
  /** It has no value on this note: a date past the calendar's end. */
  | { readonly reason: "failed"; readonly message: string }
);

/** The first part of its `when` that does not hold. */
export interface Unfulfilled {
  readonly reason: "unmet";
  /** As the policy has it. */
  readonly condition: string;
  readonly why: Unmet;
  /** All that it was read from. */
  readonly uses: readonly (FactUse | SettingUse)[];
}
