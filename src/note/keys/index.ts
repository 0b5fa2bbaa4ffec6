export { createFieldFinder, type FieldGuess, guessField } from "./find-field.js";
export {
  type Field,
  type FieldName,
  type Holding,
  LIST_HOLDINGS,
  NOTE_FIELDS,
  REQUIRED_FIELDS,
  type Scope,
} from "./known-fields.js";
