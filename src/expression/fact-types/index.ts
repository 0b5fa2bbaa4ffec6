export type { FactField, FactType, WordKind } from "./fact-type.js";
export { FACT_TYPES } from "./fact-types.js";
export { distinct, View, VIEW_CLASSES, Views, type CanCall, type FactRead } from "./views.js";
