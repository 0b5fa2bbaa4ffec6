export { writeCalendar, type CalendarOptions } from "./write-calendar.js";
