export type { LogLine, Placed } from "./grammar.js";
export { guessKind } from "./guess-kind.js";
export { parseLogLine } from "./parse-line.js";
export { splitClauses } from "./split-line.js";
