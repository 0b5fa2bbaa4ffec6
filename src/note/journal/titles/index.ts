export { foldTitle, isNotesTitle, judgeTitle, type Standing } from "./judge-title.js";
export { listWords, mayHeadJournal, mayPartJournal } from "./own-words.js";
