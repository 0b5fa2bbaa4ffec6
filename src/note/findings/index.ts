export { NOTE_CHECKS, type NoteCheck } from "./checks.js";
export { Problems } from "./note-findings.js";
