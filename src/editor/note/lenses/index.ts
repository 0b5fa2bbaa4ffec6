export { type ChosenDeed, listDeeds } from "./list-deeds.js";
export { type LensDeed, listLenses, placeOfAction } from "./list-lenses.js";
export { type DeedChoice, type PlannedLens, planLens, type RefusedLens } from "./plan-lens.js";
