export { chooseId, findSame } from "./find-same.js";
export { placeNamedNote, placeNote } from "./place-note.js";
export { findOwnTemplate, readNamedTemplate, type NoteTemplate } from "./read-template.js";
export { readWishes } from "./read-wishes.js";
