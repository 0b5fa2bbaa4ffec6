export { OWN_PRODUCT, seal, startDigest } from "./digest.js";
export { putTogether, takeApart, type EventBlock } from "./event-block.js";
export { isForeignFeed, remember } from "./memory.js";
export { createReviser } from "./revise.js";
