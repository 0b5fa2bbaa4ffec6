export { factsOfItem, hear, readItem, type ReadingOptions, type ReadItem, saysNothing } from "./read-item.js";
export { isApplication, isElsewhere, listOwnWords, type OwnNames } from "./is-elsewhere.js";
