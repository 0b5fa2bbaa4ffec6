export { FILE_FORMATS, type FileFormat } from "./file-formats.js";
export { openReference, type Reference } from "./find-words.js";
export { TOPICS } from "./list-words.js";
export { listKeys, type FormatKey } from "./format-keys.js";
export {
  describeLanguage,
  VALUE_WORDS,
  type Example,
  type LanguageReference,
  type LanguageWord,
} from "./language-words.js";
export { describeLeftOut, type LeftOut } from "./left-out.js";
export { describeTraps, findMessage, type QuotingTrap } from "./quoting.js";
export { openSample, SAMPLE_CLOCK, SAMPLE_NOTE, SAMPLE_ZONE } from "./sample.js";
