export { findEdits } from "./find-edits.js";
export { type LensDeed, listLenses } from "./list-lenses.js";
export { type PlannedLens, planLens } from "./plan-lens.js";
