export { completeNote } from "./completion/index.js";
export type { NoteContext, PersonPage } from "./note-context.js";
