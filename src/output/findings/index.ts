export { formatFindingsJson } from "./format-findings-json.js";
export { formatStylish } from "./format-stylish.js";
export type { Locate, Place } from "./locate.js";
