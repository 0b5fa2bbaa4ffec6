export { evaluateLines, type EvaluateLinesOptions } from "./evaluate-lines.js";
export { openHunt, type Hunt, type HuntOptions } from "./open-hunt.js";
