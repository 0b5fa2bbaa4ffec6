export { chooseNote } from "./choose-note.js";
export { composeLog, describeChoices } from "./compose-command.js";
export { writeChanges, type Wish } from "./write-changes.js";
