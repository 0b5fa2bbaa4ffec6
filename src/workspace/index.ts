export { CannotWrite } from "./cannot-write.js";
export { WORKSPACE_CHECKS } from "./checks.js";
export { ConfigSchema } from "./config-schema.js";
export { createFiles, readWhatIsThere, type NewFile } from "./create-files.js";
export {
  describeRepository,
  findHookProgram,
  readGitUser,
  type GitUser,
  type Repository,
} from "./describe-repository.js";
export { findConfig, placeConfig, type ConfigPlace } from "./find-config.js";
export { findNotes, type FoundNotes } from "./find-notes.js";
export { findFolderInRepository } from "./folder-in-repository.js";
export { GitFailure } from "./git-failure.js";
export { InvalidConfig } from "./invalid-config.js";
export { locateInWorkspace } from "./locate-in-workspace.js";
export { NoNotes } from "./no-notes.js";
export { openStaged, type Staged } from "./open-staged.js";
export { openWorkspace, type Whereabouts, type Workspace } from "./open-workspace.js";
export { readConfig, type Config } from "./read-config.js";
export { readOutput } from "./read-output.js";
export { CannotRead, readSource } from "./read-source.js";
export { replaceNote, type NoteChange } from "./replace-note.js";
export { folderOf, namePath, type Meaning, type NamedPath } from "./name-path.js";
export { readServeFlags, type ServeFlags } from "./serve-schema.js";
export { surveyFolder, type FolderSurvey } from "./survey-folder.js";
export { tellWhyNoNote } from "./tell-why-no-note.js";
export { watchWorkspace, type Watch, type WatchOptions } from "./watch-workspace.js";
export { writeOutput, writeOutputs, type Outcome, type Output } from "./write-output.js";
