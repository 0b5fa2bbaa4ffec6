export { createFieldFinder, type FieldGuess, guessField, rankOfKey } from "./find-field.js";
export {
  type Field,
  type FieldName,
  type Holding,
  LIST_HOLDINGS,
  NOTE_FIELDS,
  REQUIRED_FIELDS,
  type Scope,
} from "./known-fields.js";
export { isOwnKey } from "./own-keys.js";
