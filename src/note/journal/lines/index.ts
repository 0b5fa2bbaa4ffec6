export { type BodyLine, listLines, trimRange } from "./body-line.js";
export { withDayNumber } from "./day-number.js";
export { parseLines } from "./parse-lines.js";
export { scanLines, scanPlainStart } from "./scan-lines.js";
