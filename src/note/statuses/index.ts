export { phraseOf, readStatusWords } from "./read-status-words.js";
export { STATUS_WORDS, type StatusMeaning } from "./status-words.js";
