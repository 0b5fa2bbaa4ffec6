export { findPolicyFile, isPolicyPath } from "./find-policy-file.js";
export { openSession, type SessionOptions } from "./job-hunt.js";
export { locateIn, type Locate } from "./locate.js";
export { nameFromHere } from "./name-from-here.js";
export { openPolicy, openPolicyIn, type OpenedPolicy, type PolicyOptions } from "./open-policy.js";
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
} from "./session.js";
