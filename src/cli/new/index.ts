export { chooseId, findSame } from "./find-same.js";
export { findFolder, placeNamedNote, placeNote, rejectPath, stemOf } from "./place-note.js";
export { findOwnTemplate, readNamedTemplate, type NoteTemplate } from "./read-template.js";
export { readWishes } from "./read-wishes.js";
