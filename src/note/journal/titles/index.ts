export { foldTitle, isNotesTitle, judgeTitle, type Standing } from "./judge-title.js";
export { listWords, mayHeadJournal } from "./own-words.js";
