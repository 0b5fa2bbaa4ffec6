export { findHeaderBlock, type HeaderBlock } from "./header-block.js";
export { isQuotedBelow, takeOwnPart, type OwnPart } from "./own-part.js";
export { splitSentences, type Sentence } from "./sentences.js";
