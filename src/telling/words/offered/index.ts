export { proposeDeadline } from "./propose-deadline.js";
export { proposeInterviews } from "./propose-interviews.js";
export { readOffered } from "./read-offered.js";
