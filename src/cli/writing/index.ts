export { listCommands } from "./list-commands.js";
export { listFailures } from "./list-failures.js";
export { writeChange } from "./write-change.js";
export { writeNotes, type WantedText, type WrittenNotes } from "./write-notes.js";
export { writeOne } from "./write-one.js";
