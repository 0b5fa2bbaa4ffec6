export { isPlain, readCheckModes, type CheckModes } from "./check-modes.js";
export { FINDING_FORMATS, FORMAT_NAMES } from "./finding-formats.js";
export { readFindingRequests } from "./finding-requests.js";
export { writeFindings } from "./write-findings.js";
