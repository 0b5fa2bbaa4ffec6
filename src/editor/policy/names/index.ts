export { findNamed, listMentions, type Mention } from "./list-mentions.js";
export { listNamed, namedAt } from "./names-at.js";
export { PLACES } from "./steering-places.js";
