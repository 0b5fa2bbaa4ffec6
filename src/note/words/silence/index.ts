export { quotesPosting } from "./find-asides.js";
export { isDenied } from "./is-denied.js";
export { findIdle, wordsOf } from "./phrases.js";
