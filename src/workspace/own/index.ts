export { findCacheFolder } from "./find-cache-folder.js";
export { keepKey, type KeptKey } from "./keep-key.js";
export { KeptTexts } from "./kept-texts.js";
