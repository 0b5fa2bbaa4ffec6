export { kindOfChannel } from "./combine.js";
export { isDenied, quotesPosting } from "./silence/index.js";
export { NO_NAMES } from "./table/index.js";
export { isWordOfJournal, listWords as listJournalWords } from "./signs/index.js";
export { tellsOf } from "./tells-of.js";
export { readWords } from "./read-words.js";
export type { SaidEntry, SaidInterview, Theme, WordsContext, WordsReading } from "./types.js";
export { wordsOfLanguage } from "./words-of-language.js";
