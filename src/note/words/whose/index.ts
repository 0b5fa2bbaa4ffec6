export { findDoer, isAnothers, isDescribed, isMereLabel, isWithStranger } from "./is-anothers.js";
export { isMine, isTakenBack } from "./is-mine.js";
export { isOneOfTwo } from "./is-one-of-two.js";
