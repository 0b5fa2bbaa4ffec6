export { explainNoteAt } from "./explain-note-at.js";
export { findSymbols, type FoundSymbol } from "./find-symbols.js";
export { type FollowUp, type FollowUps, type FollowUpSection, listFollowUps } from "./list-follow-ups.js";
export { writeReportText } from "./write-report-text.js";
