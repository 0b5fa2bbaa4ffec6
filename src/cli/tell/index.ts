export { chooseNote } from "./choose-note.js";
export { composeLog, describeChoices } from "./compose-command.js";
export { writeNewFile } from "./write-new-file.js";
export { writeChanges, type Wish } from "./write-changes.js";
