export { factsOfItem, hear, readItem, type ReadingOptions, saysNothing } from "./read-item.js";
