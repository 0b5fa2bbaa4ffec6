export { functionsOver, operatorsOver, VALUE_TYPES } from "./vocabulary.js";
export { nameOf, type Word } from "./word.js";
