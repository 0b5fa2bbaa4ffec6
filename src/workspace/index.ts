export {
  CannotWrite,
  createFiles,
  type NewFile,
  type NoteChange,
  type Outcome,
  type Output,
  readOutput,
  readWhatIsThere,
  removeLeftover,
  replaceNote,
  writeOutput,
  writeOutputs,
} from "./write/index.js";
export { CONFIG_CHECKS, WORKSPACE_CHECKS } from "./checks.js";
export {
  type Config,
  type ConfigPlace,
  ConfigSchema,
  findConfig,
  openWorkspace,
  placeConfig,
  readConfig,
  readServeFlags,
  type ServeFlags,
  type ServeSettings,
  type Whereabouts,
  type Workspace,
} from "./config/index.js";
export { findFolderInRepository, GitFailure, type GitUser, loadRepository, type Repository } from "./git/index.js";
export {
  askAgain,
  CannotRead,
  describeSystemFailure,
  explainFailure,
  type Files,
  findFence,
  findFenceOf,
  isInside,
  locateInWorkspace,
  observeDisk,
  OverlayFiles,
  type Question,
  readFenced,
  readSource,
  relativePath,
} from "./files/index.js";
export { findCacheFolder, keepKey, type KeptKey, KeptTexts } from "./own/index.js";
export {
  createNoteSearch,
  findNotes,
  folderOf,
  type FolderSurvey,
  type FoundFile,
  type FoundNotes,
  gatherNotes,
  type Meaning,
  type NamedPath,
  namePath,
  NoNotes,
  type NoteSearch,
  type SeenFile,
  type Sighting,
  surveyFolder,
  tellWhyNoNote,
  type Walk,
} from "./find/index.js";
export { openStaged, type Staged } from "./staged/index.js";
export { pinWorkspace, reopenWorkspace, type Pin } from "./pin/index.js";
export { watchWorkspace, type Watch, type WatchOptions, type WatchTrouble } from "./watch/index.js";
