export { skipDoubtfulDay } from "./doubtful-day.js";
export { hasWhatItNeeds, isUnsent, readFate, readMore } from "./read-more.js";
export { readTail } from "./read-tail.js";
