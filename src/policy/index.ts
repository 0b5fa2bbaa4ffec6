export {
  BUILTIN_POLICIES,
  loadBuiltinScenarios,
  POLICY_TEXTS,
  type BuiltinScenario,
  type PolicyText,
} from "./builtin/index.js";
export { POLICY_CHECKS } from "./checks.js";
export {
  expressionsOfCheck,
  expressionsOfRule,
  findEncoders,
  findEntries,
  findReaders,
  listNames,
  type Encoders,
  type Entry,
} from "./find-entry.js";
export type { FindPolicy, PolicySource, Reference, Refusal } from "./layer.js";
export { loadPolicy, type PolicyRequest } from "./load.js";
export type { Override } from "./merge.js";
export type {
  Binding,
  Check,
  DraftChoice,
  DraftPart,
  DraftTemplate,
  FindFieldOrigins,
  FindOrigin,
  Needs,
  Policy,
  PolicyOrigin,
  Rule,
  Setting,
  Source,
  Statement,
  Target,
} from "./policy.js";
export { gradeFindings, gradePolicy, type Grades, type Grading } from "./grade-checks.js";
export { PolicySchema } from "./schema.js";
export { NAMED_PLACES, type NamedPlace, type NameKind } from "./named-places.js";
export { typeOfDefault } from "./settings.js";
