export { findJournals, type FoundJournals, type JournalOptions, needsParser, scanInlineKeys } from "./find-journals.js";
export { readJournals, type JournalFacts } from "./read-journals.js";
