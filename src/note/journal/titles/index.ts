export { foldTitle, isNotesTitle, judgeTitle, type Standing } from "./judge-title.js";
