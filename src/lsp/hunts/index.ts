export { Hunt, type HuntChange, type PolicyProblems } from "./hunt.js";
export { Hunts, type Placed } from "./hunts.js";
