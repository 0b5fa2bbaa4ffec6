export { type ChosenDeed, listDeeds } from "./list-deeds.js";
export { type LensDeed, listLenses, placeOfAction } from "./list-lenses.js";
export { type PlannedLens, planLens } from "./plan-lens.js";
