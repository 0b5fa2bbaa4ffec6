export { addToDate, addToMoment, subtractFromDate, subtractFromMoment } from "./arithmetic.js";
export { dayOfMoment, nextDayChange } from "./day-of.js";
export { addDays, compareDates, daysBetween, mendDate, parseDate } from "./date.js";
export { formatDay, formatDayInWords, formatMoment, formatTime } from "./format.js";
export { writeDateLike, writeTimeLike, type CalendarWords, type DateSample } from "./forms/index.js";
export { compareMoments, parseMoment, parseNow, type Moment } from "./moment.js";
export { parseSpan } from "./parse-span.js";
export type { Parsed } from "./parsed.js";
export {
  callSlot,
  callSlotsBetween,
  formatPhoneHours,
  nextCallSlot,
  parseOwnHours,
  parsePhoneHours,
  partWithin,
  type CallSlot,
  type OwnHours,
  type PhoneHours,
} from "./phone-hours.js";
export { addSpans, days, formatSpan, hours, Span, weeks, workdays, type SpanParts } from "./span.js";
export { Instant, PlainDate, ZonedDateTime } from "./temporal.js";
export { readSystemZone, type SystemZone } from "./system-zone.js";
export { guessZone, isZone, noZonePhrase, type ZoneGuess } from "./zone.js";
export {
  CountryCalendars,
  createWorkCalendar,
  findFirstReview,
  formatRule,
  KNOWN_COUNTRIES,
  loadHolidays,
  parseReviewRule,
  suggestCountry,
  type DayOff,
  type Holidays,
  type WorkCalendar,
} from "./workdays/index.js";
export {
  findClockZone,
  findDateOrder,
  FIRST_SHORT_YEAR,
  LAST_SHORT_YEAR,
  findWrittenDates,
  findWeekday,
  findWrittenTimes,
  findZone,
  isOwnClock,
  nameWeekday,
  readWrittenDate,
  readWrittenTime,
  type DateHints,
  type DateOrder,
  type WrittenDate,
  type WrittenTime,
} from "./written/index.js";
export {
  EARLIEST_CLEAR_HOUR,
  findFrenchTimes,
  findNearDays,
  findSpokenDates,
  findSpokenTimes,
  readSpokenDate,
  type DayReading,
  type Side,
  type SpokenDate,
  type SpokenHints,
  type SpokenTime,
  writeClock,
} from "./spoken/index.js";
