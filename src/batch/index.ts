export { evaluateLines, type LineCount, type LinesOptions, type PersonFiles } from "./evaluate-lines.js";
export { MOST_TOGETHER } from "./group.js";
export { LONGEST_LINE } from "./read-line.js";
