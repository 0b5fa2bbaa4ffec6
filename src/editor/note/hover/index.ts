export { explainNoteAction } from "./explain-actions.js";
export { hoverNote } from "./hover-note.js";
