export { CEL_WORDS } from "./cel-words.js";
export { describeOperators, describeWords, type OperatorDescription, type WordDescription } from "./describe-word.js";
export { functionsOver, operatorsOver, VALUE_TYPES } from "./vocabulary.js";
export { nameOf, type Word } from "./word.js";
