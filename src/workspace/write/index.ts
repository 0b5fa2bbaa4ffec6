export { CannotWrite } from "./cannot-write.js";
export { createFile, createFiles, readWhatIsThere, type NewFile } from "./create-files.js";
export { foreseeOutput } from "./foresee-output.js";
export { readOutput } from "./read-output.js";
export { replaceFile } from "./replace-file.js";
export { replaceNote, type ReplacedNote } from "./replace-note.js";
export { withLock } from "./lock-note.js";
export { isTemporary, nameTemporary, removeLeftover, removeLeftoversIn } from "./temporary.js";
export { refuseOutput, writeOutput, writeOutputs, type Outcome, type Output } from "./write-output.js";
