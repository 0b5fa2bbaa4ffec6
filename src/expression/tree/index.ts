export { constantOf } from "./constant.js";
export { findWords, type FoundWord } from "./find-words.js";
export { mayReadSections, readsSections } from "./reads-sections.js";
export { subtractedSettings } from "./subtracted-settings.js";
export { childrenOf, flatten, isNode, namesVariable, typeOf } from "./syntax-tree.js";
