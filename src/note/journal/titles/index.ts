export { foldTitle, isNotesTitle, judgeTitle, type Standing } from "./judge-title.js";
export { isPeopleTitle, readPersonTitle } from "./person-title.js";
export { listWords, mayHeadJournal, mayPartJournal } from "./own-words.js";
