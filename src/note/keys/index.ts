export { type Field, type Holding, LIST_HOLDINGS } from "./field.js";
export { createFieldFinder, type FieldGuess, guessField, isLogByLook, rankOfKey } from "./find-field.js";
export { type FieldName, NOTE_FIELDS, REQUIRED_FIELDS, type Scope } from "./known-fields.js";
export { isOwnKey } from "./own-keys.js";
