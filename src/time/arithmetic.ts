import { addDays, daysBetween } from "./date.js";
import { dayOfMoment } from "./day-of.js";
import type { SpanParts } from "./span.js";
import type { PlainDate, ZonedDateTime } from "./temporal.js";
import type { WorkCalendar } from "./workdays/index.js";

/**
 * The date a span later: first its days, then its workdays. A date has no hours, so that hours count as the days that
 * hold them: 1 to 24 hours are a day, 25 are two. So each span can be added to each date, and a longer one never ends
 * earlier.
 */
export function addToDate(date: PlainDate, span: SpanParts, calendar: WorkCalendar): PlainDate {
  return moveDate(date, span, calendar, 1);
}

/** The date a span earlier, by the rules of `addToDate`. */
export function subtractFromDate(date: PlainDate, span: SpanParts, calendar: WorkCalendar): PlainDate {
  return moveDate(date, span, calendar, -1);
}

/**
 * The moment a span later, in the same zone: first the days, which keep what the clock shows, then the workdays, which
 * do too, then the hours, each of which is an elapsed one whatever the clocks do meanwhile. Where the clock never shows
 * that time on the day reached, it is as much later as the clock was put forward (Temporal's "compatible").
 */
export function addToMoment(moment: ZonedDateTime, span: SpanParts, calendar: WorkCalendar): ZonedDateTime {
  return moveMoment(moment, span, calendar, 1);
}

/** The moment a span earlier: first the days, then the workdays, then the elapsed hours. */
export function subtractFromMoment(moment: ZonedDateTime, span: SpanParts, calendar: WorkCalendar): ZonedDateTime {
  return moveMoment(moment, span, calendar, -1);
}

function moveDate(date: PlainDate, span: SpanParts, calendar: WorkCalendar, direction: 1 | -1): PlainDate {
  const days = span.days + Math.ceil(span.hours / 24);
  const moved = days === 0 ? date : addDays(date, direction * days);
  return span.workdays === 0 ? moved : calendar.addWorkdays(moved, direction * span.workdays);
}

function moveMoment(moment: ZonedDateTime, span: SpanParts, calendar: WorkCalendar, direction: 1 | -1): ZonedDateTime {
  const days = direction * countDays(moment, span, calendar, direction);
  // A span of hours alone never goes by the wall clock, which shows some times twice.
  const moved = days === 0 ? moment : moment.add({ days });
  return span.hours === 0 ? moved : moved.add({ hours: direction * span.hours });
}

/** How many days the days and workdays of a span come to, counted from the day of the moment. */
function countDays(moment: ZonedDateTime, span: SpanParts, calendar: WorkCalendar, direction: 1 | -1): number {
  if (span.workdays === 0) return span.days;
  const date = dayOfMoment(moment);
  return Math.abs(daysBetween(date, moveDate(date, { ...span, hours: 0 }, calendar, direction)));
}
