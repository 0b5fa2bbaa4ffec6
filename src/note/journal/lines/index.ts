export { type BodyLine, listLines, trimRange } from "./body-line.js";
export { parseLines } from "./parse-lines.js";
export { scanLines, scanPlainStart } from "./scan-lines.js";
