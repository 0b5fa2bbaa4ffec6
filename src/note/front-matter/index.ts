export { findFrontMatter } from "./find-front-matter.js";
export { limit } from "./limits.js";
export {
  limitFrontMatter,
  type LocatedFrontMatter,
  locateFrontMatter,
  LONGEST_FRONT_MATTER,
} from "./locate-front-matter.js";
export { openMapping, type Fields } from "./open-mapping.js";
export { openNote, type OpenNote } from "./open-note.js";
export { readDate, tellWrittenDate } from "./read-date.js";
export {
  expectText,
  labelOf,
  readBoolean,
  readCount,
  readEmail,
  readPlainText,
  readZone,
  tellWrongType,
} from "./read-scalar.js";
export { isWikilink, readWikilinks } from "./wikilink.js";
export { countDated } from "./may-hold.js";
