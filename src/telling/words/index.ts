export { sayChange, statusAfter } from "./to-changes.js";
export { readTold } from "./read-told.js";
export type { NotTold, Telling, TellingFlags, Told, ToldChoice } from "./told.js";
