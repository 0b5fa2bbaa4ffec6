export { explainError, NO_COLON, TERNARY } from "./explain-error.js";
export { explainLine, findOddBlank } from "./explain-line.js";
export { quoteValue, restOfLine } from "./value-of-line.js";
