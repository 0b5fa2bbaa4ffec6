export { findJournals, type FoundJournals, type JournalOptions } from "./find-journals.js";
export { readJournals, type JournalFacts } from "./read-journals.js";
