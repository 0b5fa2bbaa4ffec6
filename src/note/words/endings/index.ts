export { isClear, isReversed } from "./is-clear.js";
