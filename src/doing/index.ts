export { findMeant, isOpen } from "./choose-action.js";
export { chooseDraft, type ChosenDraft } from "./choose-draft.js";
export {
  planDeed,
  readDeed,
  type Deed,
  type DeedReading,
  type NoteDeed,
  type PlannedDeed,
  type ToldChoice,
} from "./deed/index.js";
export { describeDone, describeNothingOpen } from "./describe-done.js";
export { describeNext } from "./describe-next.js";
export { describeBlocked, describeTakenBack, listTakenBack } from "./describe-taken-back.js";
export { listWritten } from "./describe-written.js";
export { findSkippable, listSkippable, wishToSkip, type Skippable } from "./find-skippable.js";
export { planDone } from "./plan-done.js";
export { planDraft, titleOfDraft } from "./plan-draft.js";
export { planTold, type Wish } from "./plan-told.js";
export { readDoing, type Doing, type TypedDoing } from "./read-doing.js";
export { readUntil, wishToSnooze, type Until } from "./read-until.js";
export { refuseRow, type RowRefusal } from "./refuse-row.js";
export { tellChange, type ToldChange } from "./tell-change.js";
export { tellingOf, wishToLog } from "./telling-of.js";
export type { Hunt, WantedChange } from "./wanted-change.js";
