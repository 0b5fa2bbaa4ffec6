export { isForeignFeed } from "./revisions/index.js";
export { privateIdOf } from "./private-id.js";
export { writeCalendar, type CalendarOptions, type Feed } from "./write-calendar.js";
