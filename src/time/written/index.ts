export { findDateOrder } from "./date-order.js";
export { findWrittenDates, readWrittenDate } from "./read-dates.js";
export type { DateHints, DateOrder, WrittenDate } from "./written-date.js";
