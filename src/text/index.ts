export { editDistance } from "./edit-distance.js";
export { fold } from "./fold.js";
export { LetterPattern } from "./letter-pattern.js";
export { LineIndex, type Point } from "./line-index.js";
export { nearest } from "./nearest.js";
export { loadAsNeeded, NotLoaded } from "./not-loaded.js";
export { multiLine, oneLine } from "./plain.js";
export { formatProblem, InvalidInput, problemAt, type Problem } from "./problem.js";
export { slug } from "./slug.js";
