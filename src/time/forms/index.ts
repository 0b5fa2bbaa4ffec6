export type { CalendarWords } from "./calendar-words.js";
export { writeDateLike, type DateSample } from "./write-date-like.js";
export { writeTimeLike } from "./write-time-like.js";
