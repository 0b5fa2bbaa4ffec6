export type { ToldChoice } from "../../telling/index.js";
export { planDeed, type PlannedDeed } from "./plan-deed.js";
export { readDeed, type Deed, type DeedReading, type NoteDeed } from "./read-deed.js";
