export { EXPRESSION_CHECKS, type ExpressionCheck } from "./checks.js";
export { describeError } from "./describe-error.js";
export { findTooManySigns, LIMITS } from "./limits.js";
export { findMisuse, namesPresentIfTrue } from "./misuse.js";
export { suggestName, type Unmended } from "./suggest.js";
