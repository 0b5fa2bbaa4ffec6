export { readDay, readLastDay } from "./read-days.js";
export { selectNotes, type Selection } from "./select-notes.js";
