export { findClockZone, isOwnClock } from "./clock-zone.js";
export { findDateOrder } from "./date-order.js";
export { FIRST_SHORT_YEAR, LAST_SHORT_YEAR } from "./numeric-dates.js";
export { findWrittenDates, readWrittenDate } from "./read-dates.js";
export type { DateHints, DateOrder, WrittenDate } from "./written-date.js";
export { findWrittenTimes, readWrittenTime } from "./read-times.js";
export type { WrittenTime } from "./written-time.js";
export { findWeekday, nameWeekday, type WeekdayWord } from "./weekdays.js";
export { findZone } from "./find-zone.js";
