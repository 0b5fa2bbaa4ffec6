export { carryOut, outcomeOf, type Outcome } from "./carry-out.js";
export { findIdleEntries } from "./find-idle-entries.js";
