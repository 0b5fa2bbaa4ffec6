export { chooseNote } from "./choose-note.js";
export { describeChoices, describeLater } from "./compose-command.js";
export { logPaste } from "./log-paste.js";
export { writeNewNote } from "./write-new-note.js";
export { writeTold } from "./write-told.js";
