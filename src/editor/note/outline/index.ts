export { foldNote, outlineNote } from "./outline-note.js";
