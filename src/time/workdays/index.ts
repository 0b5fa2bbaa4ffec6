export { CountryCalendars } from "./country-calendars.js";
export { loadHolidays, type Holidays } from "./holidays.js";
export { findFirstReview, formatRule, parseReviewRule } from "./review-rule.js";
export { KNOWN_COUNTRIES } from "./known-countries.js";
export { suggestCountry, type Whereabouts } from "./suggest-country.js";
export { createWorkCalendar, type DayOff, type WorkCalendar } from "./work-calendar.js";
