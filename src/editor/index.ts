export type { Completion, CompletionKind } from "./completion.js";
export type { Hover } from "./hover.js";
export type { Lens } from "./lens.js";
export type { Fold, OutlineKind, OutlineSymbol } from "./outline.js";
export { completeNote, type NoteContext, type PersonPage } from "./note/index.js";
