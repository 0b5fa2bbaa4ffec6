export { JournalFinder } from "./journal-finder.js";
