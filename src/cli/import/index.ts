export { placeRows, readFolder, type PlacedRow } from "./place-rows.js";
export { readRequest, type ImportRequest } from "./read-request.js";
export { listKnown } from "./list-known.js";
export { refuseProblems } from "./refuse-problems.js";
