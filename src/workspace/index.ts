export { CannotWrite } from "./cannot-write.js";
export { CONFIG_CHECKS, WORKSPACE_CHECKS } from "./checks.js";
export { ConfigSchema } from "./config-schema.js";
export { createFiles, readWhatIsThere, type NewFile } from "./create-files.js";
export type { GitUser, Repository } from "./describe-repository.js";
export { findFence, findFenceOf, readFenced } from "./files/fence.js";
export { describeSystemFailure, explainFailure } from "./failure.js";
export { askAgain, observeDisk, type Files, type Question } from "./files.js";
export { findCacheFolder } from "./own/find-cache-folder.js";
export { KeptTexts } from "./own/kept-texts.js";
export { findConfig, placeConfig, type ConfigPlace } from "./find-config.js";
export {
  createNoteSearch,
  findNotes,
  gatherNotes,
  type FoundNotes,
  type NoteSearch,
  type SeenFile,
  type Sighting,
} from "./find-notes.js";
export { OverlayFiles } from "./files/overlay.js";
export type { FoundFile, Walk } from "./walk-folder.js";
export { findFolderInRepository } from "./folder-in-repository.js";
export { GitFailure } from "./git-failure.js";
export { loadRepository } from "./load-repository.js";
export { locateInWorkspace } from "./locate-in-workspace.js";
export { folderOf, namePath, type Meaning, type NamedPath } from "./name-path.js";
export { NoNotes } from "./no-notes.js";
export { openStaged, type Staged } from "./open-staged.js";
export { openWorkspace, type Whereabouts, type Workspace } from "./open-workspace.js";
export { pinWorkspace, reopenWorkspace, type Pin } from "./pin/pin-workspace.js";
export { readConfig, type Config } from "./read-config.js";
export { readOutput } from "./read-output.js";
export { CannotRead, readSource } from "./read-source.js";
export { isInside, relativePath } from "./relative-path.js";
export { removeLeftover } from "./write/temporary.js";
export { replaceNote, type NoteChange } from "./replace-note.js";
export { keepKey, type KeptKey } from "./own/keep-key.js";
export { readServeFlags, type ServeFlags, type ServeSettings } from "./serve-schema.js";
export { surveyFolder, type FolderSurvey } from "./survey-folder.js";
export { tellWhyNoNote } from "./tell-why-no-note.js";
export { watchWorkspace, type Watch, type WatchOptions, type WatchTrouble } from "./watch/watch-workspace.js";
export { writeOutput, writeOutputs, type Outcome, type Output } from "./write-output.js";
