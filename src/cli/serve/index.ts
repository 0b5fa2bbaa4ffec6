export { buildSite, writePages, type Build } from "./build-site.js";
export { createDeeds, type DeedPlace } from "./do-deeds.js";
export { describeError, keepJournal, type Journal } from "./journal.js";
export { addressNotes, type Opener } from "./note-url.js";
export { readServeOptions, type ServeOptions } from "./options.js";
export { missNothing, stayNarrow } from "./stay-narrow.js";
