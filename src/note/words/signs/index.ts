export { withDaysAlone } from "./days-alone.js";
export { findSigns, hasSign, isNumber, isStranger, isUnknown, type Item } from "./find-signs.js";
export { isWordOfJournal } from "./is-word-of-journal.js";
export { listWords, type Meaning } from "./lexicon.js";
export { splitElision, splitTokens, type TokenKind } from "./split-tokens.js";
