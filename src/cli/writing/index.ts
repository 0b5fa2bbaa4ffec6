export { describeNext } from "./describe-next.js";
export { describeTakenBack } from "./describe-taken-back.js";
export { describeWritten } from "./describe-written.js";
export { listCommands } from "./list-commands.js";
export { writeChange, type WantedChange } from "./write-change.js";
export { writeNotes, type WantedText, type WrittenNotes } from "./write-notes.js";
export { writeOne } from "./write-one.js";
