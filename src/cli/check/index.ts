export { isPlain, readCheckModes, type CheckModes } from "./check-modes.js";
export { readFindingRequests } from "./finding-requests.js";
export { writeFindings } from "./write-findings.js";
