export { hoverNote } from "./hover-note.js";
