export { sayChange, statusAfter } from "./to-changes.js";
export { readTold } from "./read-told.js";
export { TELLING_FLAGS, type NotTold, type Telling, type TellingFlags, type Told, type ToldChoice } from "./told.js";
