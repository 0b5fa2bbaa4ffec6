export { findHeaderBlock, type HeaderBlock } from "./header-block.js";
export { takeOwnPart, type OwnPart } from "./own-part.js";
export { splitSentences, type Sentence } from "./sentences.js";
