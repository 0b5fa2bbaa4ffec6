export { createCalling, type Calling } from "./place-call.js";
export { standAt, standIn, type Standing } from "./standing.js";
export { findWorkingDays, type WorkingDays } from "./working-days.js";
