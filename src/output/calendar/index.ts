export { isForeignFeed } from "./memory.js";
export { writeCalendar, type CalendarOptions, type Feed } from "./write-calendar.js";
