export {
  readWords,
  type SaidEntry,
  type SaidInterview,
  type Theme,
  type WordsContext,
  type WordsReading,
} from "./read-words.js";
