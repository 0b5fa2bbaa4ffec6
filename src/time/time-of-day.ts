import { echo } from "../text/index.js";
import { fail, succeed, type Parsed } from "./parsed.js";
import { PlainTime } from "./temporal.js";

const CLOCK = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/u;
const SHORT_CLOCK = /^\d:[0-5]\d$/u;
const SPOKEN = /^(\d{1,2})(?:[:.h](\d{2}))?[ \t]*(?:([ap])\.?m\.?|h|uhr|o'clock)?$/iu;
const FOLLOWED = /^\d{2}:\d{2}(?::\d{2})?[ \t]*[[(A-Z+-]/u;

/** Reads a time of the day, strictly `HH:MM` or `HH:MM:SS` on a clock of 24 hours (a fraction of a second is kept). */
export function readTime(text: string): Parsed<PlainTime> {
  const match = CLOCK.exec(text);
  if (!match) return fail(`${echo(text)} is no time; ${suggestTime(text)}`);
  const [, hour = "", minute = "", second = "00"] = match;
  if (hour === "24" && minute === "00") return fail(`${echo(text)} is no time; midnight is 00:00 of the next day`);
  if (Number(hour) > 23) return fail(`${echo(text)} is no time; hours go from 00 to 23`);
  if (Number(minute) > 59) return fail(`${echo(text)} is no time; minutes go from 00 to 59`);
  if (Number(second) > 59) return fail(`${echo(text)} is no time; seconds go from 00 to 59`);
  return succeed(PlainTime.from(text));
}

/** `9:00` as it is to be written; undefined for what is further off. */
export function mendTime(text: string): string | undefined {
  return SHORT_CLOCK.test(text) ? `0${text}` : undefined;
}

function suggestTime(text: string): string {
  const mended = mendTime(text);
  if (mended !== undefined) return `write ${mended}`;
  if (FOLLOWED.test(text)) return "after HH:MM only Z or an offset such as +01:00 may stand";
  const meant = readSpokenTime(text);
  return meant === undefined ? "write it as HH:MM" : `write it as HH:MM, here ${meant}`;
}

/** `2pm`, `2:30 p.m.`, `14h`: near enough to say how it is written here. */
function readSpokenTime(text: string): string | undefined {
  const [, hour, minute = "00", half] = SPOKEN.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${minute}`;
}
