export { completeNote } from "./complete.js";
export { distancePhrase } from "./list-days.js";
