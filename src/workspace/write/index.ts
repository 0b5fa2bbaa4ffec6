export { CannotWrite } from "./cannot-write.js";
export { createEachFile, createFiles, readWhatIsThere, type NewFile } from "./create-files.js";
export { readOutput } from "./read-output.js";
export { replaceFile } from "./replace-file.js";
export { replaceNote, type NoteChange } from "./replace-note.js";
export { isTemporary, removeLeftover } from "./temporary.js";
export { writeOutput, writeOutputs, type Outcome, type Output } from "./write-output.js";
