export { isForeignFeed } from "./revisions/index.js";
export { privateIdOf } from "./private-id.js";
export type { EventTexts } from "./texts/index.js";
export { writeCalendar, type CalendarOptions, type Feed } from "./write-calendar.js";
