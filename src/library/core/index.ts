export type { Now } from "./clock.js";
export { combinePolicies, type PolicyChoice, type PolicySettings } from "./combine-policies.js";
export { evaluate, EvaluatedNote, type EvaluateOptions } from "./evaluate.js";
export { Overview, type CalendarChoices, type LocatedFinding, type ReportChoices, type Seen } from "./overview.js";
export { checkZone, readNow } from "./clock.js";
