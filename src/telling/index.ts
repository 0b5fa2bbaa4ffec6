export { readTold, type NotTold, type Telling, type TellingFlags, type Told, type ToldChoice } from "./words/index.js";
