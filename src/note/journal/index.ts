export { cleanLine, LONGEST_LINE } from "./clean-line.js";
export { readDatedLine } from "./dated-line.js";
export { findJournals, type FoundJournals, type JournalOptions, needsParser, scanInlineKeys } from "./find-journals.js";
export { readKeyword, readTask } from "./finder/index.js";
export type { JournalItem } from "./journal-item.js";
export { readJournals, type JournalFacts } from "./read-journals.js";
export { readRoles, type ColumnRole } from "./tables/index.js";
