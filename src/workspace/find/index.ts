export { CONFIG_CHECKS, WORKSPACE_CHECKS } from "./checks.js";
export {
  createNoteSearch,
  findNotes,
  gatherNotes,
  type FoundNotes,
  type NoteSearch,
  type SeenFile,
  type Sighting,
} from "./find-notes.js";
export { eachMarkdown } from "./each-markdown.js";
export { findOwnGitFolder, readIgnoreRules } from "./git-ignore.js";
export { folderOf, namePath, type Meaning, type NamedPath } from "./name-path.js";
export { NoNotes, type EmptySearch } from "./no-notes.js";
export type { KeySurvey } from "./survey-keys.js";
export { surveyFolder, type FolderSurvey } from "./survey-folder.js";
export { describeWhyNoNote, findWhyNoNote, type WhyNoNote } from "./tell-why-no-note.js";
export type { FoundFile, Walk } from "./walk-folder.js";
export { findWorkspaces, type FoundWorkspaces } from "./find-workspaces.js";
