export { findNamed, listNamed, namedAt } from "./names-at.js";
