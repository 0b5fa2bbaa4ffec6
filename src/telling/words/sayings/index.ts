export { retell, SAYINGS } from "./retell.js";
export type { Saying } from "./saying.js";
