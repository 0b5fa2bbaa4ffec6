export { type BodyLine, listLines, trimRange } from "./body-line.js";
export { parseLines } from "./parse-lines.js";
export { scanLines } from "./scan-lines.js";
