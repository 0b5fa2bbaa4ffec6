import { matchAt } from "./match-at.js";
import { findWeekday } from "./weekdays.js";

/** A time of the day as a text has it. */
export interface Clock {
  readonly end: number;
  /** From 0 to 23, with the half of the day reckoned in. */
  readonly hour: number;
  readonly minute: number;
  /** `am` or `pm`, where one is written. */
  readonly half?: "am" | "pm";
  /** The morning's or the afternoon's: `2:30`, where nothing says which. */
  readonly isUnclear: boolean;
  /** `14:00` is clear, `14h` may be how long something takes, `14.30` and `10` any number. */
  readonly form: "clear" | "hours" | "number";
}

const NUMBER = /(\d{1,2})(?:([:.])(\d{2})(?::\d{2}(?:\.\d{1,9})?)?)?(?!\d)/uy;
const HALF = /[ \t\u00A0]?([ap])\.?[ \t\u00A0]?m(?![\p{L}\p{N}_])\.?/iuy;
const UHR = /[ \t\u00A0]?(?:uhr|o['’]clock)(?![\p{L}\p{N}_])/iuy;
const HOURS = /[ \t\u00A0]?h(?:[ \t\u00A0]?(\d{2})(?!\d))?(?![\p{L}\p{N}_])/iuy;
/** `14 am Montag`, `10 am 5. November`: a German date follows, and the half of no day. */
const AFTER_AM = /[ \t\u00A0](?:(\p{L}{2,10})|\d{1,2}\.)/uy;
/** Hours below it are as likely those of the afternoon, and `2h30` how long something takes. */
const FIRST_CLEAR_HOUR = 7;

/** The time that stands at a place: `14:00`, `2pm`, `2.30 p.m.`, `14h30`, `14 Uhr`; of a number alone, what it would be. */
export function readClock(text: string, at: number): Clock | undefined {
  const [written, digits = "", separator, minutes] = matchAt(NUMBER, text, at) ?? [];
  if (written === undefined) return undefined;
  const end = at + written.length;
  const hour = Number(digits);
  const minute = Number(minutes ?? 0);
  const half = matchAt(HALF, text, end);
  if (half && !isGermanAm(text, end, half[0])) {
    const name = half[1]?.toLowerCase() === "p" ? "pm" : "am";
    const ofDay = inHalf(hour, name);
    if (ofDay === undefined) return undefined;
    return check({ end: end + half[0].length, hour: ofDay, minute, half: name, isUnclear: false, form: "clear" });
  }
  const isUnclear = digits.length === 1 && hour > 0 && hour < FIRST_CLEAR_HOUR;
  const uhr = matchAt(UHR, text, end);
  if (uhr) return check({ end: end + uhr[0].length, hour, minute, isUnclear, form: "clear" });
  const hours = matchAt(HOURS, text, end);
  if (hours && (minutes === undefined || hours[1] === undefined)) {
    if (hour < FIRST_CLEAR_HOUR) return undefined;
    const form = minutes === undefined && hours[1] === undefined ? "hours" : "clear";
    return check({
      end: end + hours[0].length,
      hour,
      minute: Number(minutes ?? hours[1] ?? 0),
      isUnclear: false,
      form,
    });
  }
  return check({ end, hour, minute, isUnclear, form: separator === ":" ? "clear" : "number" });
}

/** The hour of the day that `2pm` is, 14; of `14:00 pm` its own, and none of `14 am`. */
export function inHalf(hour: number, half: "am" | "pm"): number | undefined {
  if (hour > 12) return half === "pm" ? hour : undefined;
  return (hour % 12) + (half === "pm" ? 12 : 0);
}

function check(clock: Clock): Clock | undefined {
  return clock.hour < 24 && clock.minute < 60 ? clock : undefined;
}

function isGermanAm(text: string, at: number, half: string): boolean {
  if (!/^[ \t\u00A0]am$/u.test(half)) return false;
  const [after, word] = matchAt(AFTER_AM, text, at + half.length) ?? [];
  return after !== undefined && (word === undefined || findWeekday(word) !== undefined || word === "Telefon");
}
