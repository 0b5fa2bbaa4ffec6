export { compareSnapshots } from "./difference.js";
export { evaluateTexts, type GivenHunt } from "./evaluate-texts.js";
export { findPolicyFile, isPolicyPath } from "./find-policy-file.js";
export { openSession } from "./job-hunt.js";
export type { SessionOptions } from "./read-notes.js";
export { nameFromHere } from "./name-from-here.js";
export { planChange, type PlannedChange } from "./plan-change.js";
export {
  loadPolicyFor,
  openPolicy,
  openPolicyIn,
  type OpenedPolicy,
  type PolicyOptions,
  type PolicyPlaces,
  type WorkspaceFile,
} from "./open-policy.js";
export { OWN_CHECKS } from "./own-checks.js";
export type {
  Change,
  Difference,
  NoteEdit,
  NoteSnapshot,
  PlannedEdit,
  PlannedFixes,
  Session,
  Snapshot,
  Surroundings,
} from "./session.js";
