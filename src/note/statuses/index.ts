export { judgeStatus, readStage, readStatus, STATUS_EXAMPLES, type StatusReading } from "./read-status.js";
export { phraseOf, readStatusWords } from "./read-status-words.js";
export { STATUS_WORDS, type StatusMeaning } from "./status-words.js";
