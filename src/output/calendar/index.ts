export { isForeignFeed } from "./memory.js";
export { privateIdOf } from "./private-id.js";
export { writeCalendar, type CalendarOptions, type Feed } from "./write-calendar.js";
