export { foldTitle, judgeTitle, type Standing } from "./judge-title.js";
