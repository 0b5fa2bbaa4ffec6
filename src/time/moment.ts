import { LAST_YEAR, FIRST_YEAR, parseDate } from "./date.js";
import { echo, fail, succeed, type Parsed } from "./parsed.js";
import { readTime } from "./time-of-day.js";
import { Instant, type PlainDate, WallTime, ZonedDateTime } from "./temporal.js";

/** A day, and its hour where one was given. */
export interface Moment {
  /** In the zone that the text was read for. */
  readonly date: PlainDate;
  /** In that zone; missing where the text has a date only. */
  readonly start?: ZonedDateTime;
  /**
   * The clock never showed that time, because it was put forward over it, and the moment is as much later; or it showed
   * it twice, and the moment is the earlier. This is Temporal's "compatible", as RFC 5545 §3.3.5 has it.
   */
  readonly resolved?: "gap" | "overlap";
}

const FORMS = "write it as YYYY-MM-DD or YYYY-MM-DD HH:MM";
const DATE_AND_REST = /^(\d{4}-\d{2}-\d{2})(?:(T)|[ \t]+)?(.*)$/su;
const TIME_AND_OFFSET = /^(.*?)[ \t]*(Z|[+-]\d{2}:\d{2})?$/su;

/**
 * Reads `YYYY-MM-DD`, or with a time: `YYYY-MM-DD HH:MM[:SS]` (or `T` for the blank), which the clocks of `zone` show; with
 * `Z` or an offset such as `+01:00` it is that moment, whatever the zone, told in the zone's time.
 *
 * @param zone an IANA name that `isZone` takes; throws a RangeError for another.
 */
export function parseMoment(text: string, zone: string): Parsed<Moment> {
  const match = DATE_AND_REST.exec(text.trim());
  if (!match) return fail(`${echo(text)} is no date; ${FORMS}`);
  const [, dateText = "", separator, rest = ""] = match;
  const date = parseDate(dateText);
  if (!date.ok) return date;
  if (rest === "" && separator === undefined) return succeed({ date: date.value });
  if (/^\d/u.test(rest) && separator === undefined && text.trim().charAt(dateText.length) === rest.charAt(0))
    return fail(`${echo(text)} is no date; ${FORMS}`);
  const [, timeText = "", offset] = TIME_AND_OFFSET.exec(rest) ?? [];
  const time = readTime(timeText);
  if (!time.ok) return time;
  const iso = `${dateText}T${time.value.toString()}`;
  return offset === undefined ? succeed(resolveWallTime(iso, zone)) : convertInstant(text, iso, offset, zone);
}

/**
 * Reads the clock that a person gives: a date means the start of its day in `zone`, a date-time is read as `parseMoment`
 * does.
 */
export function parseNow(text: string, zone: string): Parsed<ZonedDateTime> {
  const moment = parseMoment(text, zone);
  if (!moment.ok) return moment;
  return succeed(moment.value.start ?? moment.value.date.toZonedDateTime(zone));
}

/** Negative, zero or positive as `a` comes before, is, or comes after `b`, whatever their zones. */
export function compareMoments(a: ZonedDateTime, b: ZonedDateTime): number {
  return ZonedDateTime.compare(a, b);
}

function resolveWallTime(iso: string, zone: string): Moment {
  const wall = WallTime.from(iso);
  const start = wall.toZonedDateTime(zone, { disambiguation: "compatible" });
  const date = start.toPlainDate();
  if (!start.toPlainDateTime().equals(wall)) return { date, start, resolved: "gap" };
  const later = wall.toZonedDateTime(zone, { disambiguation: "later" });
  return later.epochMilliseconds === start.epochMilliseconds
    ? { date, start }
    : { date, start, resolved: "overlap" };
}

function convertInstant(text: string, iso: string, offset: string, zone: string): Parsed<Moment> {
  if (Number(offset.slice(1, 3)) > 23 || Number(offset.slice(4)) > 59)
    return fail(`${echo(text)} has no offset from UTC that a clock can have; write it as +HH:MM, such as +01:00`);
  const start = Instant.from(iso + offset).toZonedDateTimeISO(zone);
  const date = start.toPlainDate();
  if (date.year < FIRST_YEAR || date.year > LAST_YEAR)
    return fail(`${echo(text)} is no date to plan by; the year must be between ${FIRST_YEAR} and ${LAST_YEAR}`);
  return succeed({ date, start });
}
