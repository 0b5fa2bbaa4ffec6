export { LineIndex, type Point } from "./line-index.js";
export { nearest } from "./nearest.js";
export { multiLine, oneLine } from "./plain.js";
export { slug } from "./slug.js";
