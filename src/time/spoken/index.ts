export { findNearDays, findSpokenDates, type SpokenHints } from "./find-spoken-dates.js";
export { readSpokenDate } from "./read-spoken-date.js";
export type { DayReading, Side, SpokenDate } from "./spoken-date.js";
export {
  EARLIEST_CLEAR_HOUR,
  findFrenchTimes,
  findSpokenTimes,
  type SpokenTime,
  writeClock,
} from "./find-spoken-times.js";
