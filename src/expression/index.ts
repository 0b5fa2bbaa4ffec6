export { ABOUT_VARIABLES, describeFields, type FieldDescription } from "./about-variables.js";
export { EvaluationError } from "@marcbachmann/cel-js";
export { describeValue, type ValueDescription } from "./describe-value.js";
export type { CompileOptions, Compiled, Expression, Language, Scope } from "./expression.js";
export { FACT_TYPES, View, type FactField, type FactRead, type FactType, type WordKind } from "./fact-types/index.js";
export { EXPRESSION_CHECKS, type ExpressionCheck } from "./flaws/index.js";
export type { OperatorDescription, WordDescription } from "./functions/index.js";
export { findClose } from "./find-close.js";
export { createLanguage, deferExpression } from "./language.js";
export {
  createDraftScope,
  createScope,
  DRAFT_VARIABLES,
  type Occasion,
  type Person,
  type ScopeOptions,
  TITLE_VARIABLES,
  toOptional,
} from "./scope.js";
export { compileTemplate, deferTemplate, toText, type CompiledTemplate, type Template } from "./template.js";
export { mayReadSections, type FoundWord } from "./tree/index.js";
export type { Comparator, Operand, Unmet, UnmetPart } from "./unmet.js";
export { VALUE_TYPE_WORDS } from "./value-type-words.js";
export { Settings, VARIABLES, type SettingRead } from "./variables.js";
