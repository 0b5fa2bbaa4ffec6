export { addToJournal } from "./add-to-journal.js";
export { listJournals, samplesOf, type Journal } from "./journals.js";
export { languageOf } from "./language-of.js";
export type { Language } from "./phrases.js";
