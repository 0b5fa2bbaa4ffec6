export { isHiringManager } from "./hiring-manager.js";
export { nominative } from "./nominative.js";
export { isFullName, isTitle, isTitled, looksLikeName } from "./person-words.js";
export { namesSeveral, readPeopleText, type NamedPerson, type Placed, type ReadingOptions } from "./read-people.js";
