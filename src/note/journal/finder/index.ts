export { JournalFinder } from "./journal-finder.js";
export { readKeyword } from "./plans.js";
export { readTask } from "./tasks.js";
