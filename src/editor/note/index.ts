export { completeNote } from "./completion/index.js";
export { explainNoteAction, hoverNote } from "./hover/index.js";
export {
  type ChosenDeed,
  type DeedChoice,
  type LensDeed,
  listDeeds,
  listLenses,
  placeOfAction,
  type PlannedLens,
  planLens,
  type RefusedLens,
} from "./lenses/index.js";
export {
  type Definition,
  findDefinition,
  findReferences,
  findRenaming,
  readsAlike,
  renameContact,
  type Renaming,
} from "./names/index.js";
export type { NoteContext, PersonPage } from "./note-context.js";
export { foldNote, outlineNote } from "./outline/index.js";
