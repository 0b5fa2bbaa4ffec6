import { echo } from "../text/index.js";
import { mendDate, parseDate, suggestDate } from "./date.js";
import { fail, succeed, type Parsed } from "./parsed.js";
import { Instant, type PlainDate, type WallTime, ZonedDateTime } from "./temporal.js";
import { mendTime, readTime } from "./time-of-day.js";

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
const DATE_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:(T|[ \t]+)(\S.*))?$/su;
const LOOSE_MOMENT = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})([ \t]+\S.*)?$/su;
const TIME_AND_OFFSET = /^(.*?\d)[ \t]*(Z|[+-]\d{2}:\d{2})$/su;

/**
 * Reads `YYYY-MM-DD`, or with a time: `YYYY-MM-DD HH:MM[:SS]` (or `T` for the blank), which the clocks of `zone` show; with
 * `Z` or an offset such as `+01:00` it is that moment, whatever the zone, told in the zone's time.
 *
 * @param zone an IANA name that `isZone` takes; throws a RangeError for another.
 */
export function parseMoment(text: string, zone: string): Parsed<Moment> {
  const [, day, separator, rest = ""] = DATE_AND_TIME.exec(text.trim()) ?? [];
  if (day === undefined) return fail(`${echo(text)} is no date; ${suggestMoment(text, zone)}`);
  const date = parseDate(day);
  if (!date.ok || separator === undefined) return date.ok ? succeed({ date: date.value }) : date;
  const [, clock = rest, offset] = TIME_AND_OFFSET.exec(rest) ?? [];
  const time = readTime(clock);
  if (!time.ok) return time;
  const wall = date.value.toPlainDateTime(time.value);
  if (offset === undefined) return succeed(resolveWallTime(wall, zone));
  if (separator !== "T" && rest === `${clock}${offset}` && mayBeEnd(clock, offset))
    return fail(`${rest} may be two times or an offset from UTC; write ${clock}, or ${day}T${rest} for the offset`);
  return convertInstant(wall, offset, zone);
}

/** `2026/11/5 9:00` as it is to be written, if it is a moment at all; undefined for what is further off. */
function mendMoment(text: string, zone: string): string | undefined {
  const [, day = "", rest = ""] = LOOSE_MOMENT.exec(text.trim()) ?? [];
  const clock = rest.trimStart();
  const mended = `${mendDate(day) ?? day}${rest.slice(0, rest.length - clock.length)}${mendTime(clock) ?? clock}`;
  return mended !== text.trim() && parseMoment(mended, zone).ok ? mended : undefined;
}

/** What to write for `2026/11/5 9:00`, or why its day is none; else the forms that there are. */
function suggestMoment(text: string, zone: string): string {
  const mended = mendMoment(text, zone);
  if (mended !== undefined) return `write ${mended}`;
  const [, day = text] = LOOSE_MOMENT.exec(text.trim()) ?? [];
  return (mendDate(day) === undefined || day === text ? suggestDate(day) : undefined) ?? FORMS;
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

function resolveWallTime(wall: WallTime, zone: string): Moment {
  const earlier = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = wall.toZonedDateTime(zone, { disambiguation: "later" });
  if (compareMoments(earlier, later) === 0) return { date: wall.toPlainDate(), start: earlier };
  const isShown = earlier.toPlainDateTime().equals(wall);
  const start = isShown ? earlier : later;
  return { date: start.toPlainDate(), start, resolved: isShown ? "overlap" : "gap" };
}

/** `10:00-11:00` is an offset by ISO 8601, and the hours of an interview by everybody else. */
function mayBeEnd(clock: string, offset: string): boolean {
  return clock.length === 5 && offset.startsWith("-") && offset.slice(1) > clock;
}

function convertInstant(wall: WallTime, offset: string, zone: string): Parsed<Moment> {
  const minutes = Number(`${offset.charAt(0)}1`) * (60 * Number(offset.slice(1, 3)) + Number(offset.slice(4)));
  if (offset !== "Z" && (Number(offset.slice(4)) > 59 || minutes < -12 * 60 || minutes > 14 * 60))
    return fail(`${offset} is no offset from UTC; they go from -12:00 to +14:00`);
  const start = Instant.from(`${wall.toString()}${offset}`).toZonedDateTimeISO(zone);
  return succeed({ date: start.toPlainDate(), start });
}
