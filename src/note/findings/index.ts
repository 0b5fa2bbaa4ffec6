export { NOTE_CHECKS, type NoteCheck } from "./checks.js";
export { NoteFindings, type Related } from "./note-findings.js";
