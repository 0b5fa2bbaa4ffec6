export { findMeant } from "./choose-action.js";
export { describeChoices, describeDone, describeNothingOpen } from "./describe-done.js";
export { listChanges, readDoing, type Doing } from "./read-doing.js";
export { refuseRow, type RowRefusal } from "./refuse-row.js";
