export { listOriginals } from "./copy-names.js";
export { findShared, type Shared } from "./find-shared.js";
export { subjectOf } from "./subject.js";
export { SHARED_CHECKS, SHARED_OPT_OUTS } from "./suppress-shared.js";
