export { NOTE_CHECKS, type NoteCheck } from "./checks.js";
export { NoteFindings } from "./note-findings.js";
