export { EvaluationError } from "@marcbachmann/cel-js";
export type { FactField, FactType, WordKind } from "./fact-type.js";
export { FACT_TYPES } from "./fact-types.js";
export type { FoundWord } from "./find-words.js";
export {
  createLanguage,
  deferExpression,
  type CompileOptions,
  type Compiled,
  type Expression,
  type ExpressionProblem,
  type Language,
  type Scope,
} from "./language.js";
export { mayReadSections } from "./reads-sections.js";
export {
  createDraftScope,
  createScope,
  DRAFT_VARIABLES,
  type Occasion,
  type Person,
  type ScopeOptions,
} from "./scope.js";
export { compileTemplate, deferTemplate, toText, type CompiledTemplate, type Template } from "./template.js";
export { Settings, VARIABLES, type SettingRead } from "./variables.js";
export { View, type FactRead } from "./views.js";
