export { askFor, mayAsk } from "./ask-for.js";
export type { TerminalStreams } from "./terminal-prompts.js";
