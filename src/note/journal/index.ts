export {
  findJournals,
  type FoundJournals,
  type JournalOptions,
  needsParser,
  scanInlineFields,
} from "./find-journals.js";
export { readJournals, type JournalFacts } from "./read-journals.js";
