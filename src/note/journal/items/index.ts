export { factsOfItem, readItem, type ReadingOptions, saysNothing } from "./read-item.js";
