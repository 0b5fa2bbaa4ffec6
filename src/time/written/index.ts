export { findWrittenDates, readWrittenDate, type DateHints, type DateOrder, type WrittenDate } from "./written-date.js";
