export {
  explainNoteAt,
  type FollowUp,
  type FollowUps,
  type FollowUpSection,
  listFollowUps,
  writeReportText,
} from "./agenda/index.js";
export type { Completion, CompletionKind } from "./completion.js";
export { findEdits } from "./find-edits.js";
export type { Hover } from "./hover.js";
export type { Lens } from "./lens.js";
export type { Fold, OutlineKind, OutlineSymbol } from "./outline.js";
export {
  type ChosenDeed,
  completeNote,
  type Definition,
  explainNoteAction,
  findDefinition,
  findReferences,
  findRenaming,
  foldNote,
  hoverNote,
  type LensDeed,
  listLenses,
  type NoteContext,
  outlineNote,
  type PersonPage,
  type PlannedLens,
  planLens,
  renameContact,
  type Renaming,
} from "./note/index.js";
export {
  completePolicy,
  completeScenarios,
  completeWorkspaceFile,
  findNamedInNote,
  findNamedInScenarios,
  findPolicyDefinitions,
  findPolicyReferences,
  foldSteering,
  formatSteering,
  hoverPolicy,
  hoverScenarios,
  hoverWorkspaceFile,
  kindOfFile,
  listScenarioLenses,
  nameAt,
  type NamePlace,
  outlineSteering,
  planRename,
  type PolicyContext,
  type PolicyRenaming,
  type ScenarioLens,
  type SignatureHelp,
  signPolicy,
  type SteeringKind,
} from "./policy/index.js";
