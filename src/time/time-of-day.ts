import { echo, fail, succeed, type Parsed } from "./parsed.js";
import { PlainTime } from "./temporal.js";

const CLOCK = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/u;
const SHORT_CLOCK = /^(\d):(\d{2})$/u;
const SPOKEN = /^(\d{1,2})(?:[:.h](\d{2}))?[ \t]*([ap])\.?m\.?$/iu;
const HOUR_ONLY = /^(\d{1,2})[ \t]*(?:h|uhr|o'clock)?$/iu;

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

function suggestTime(text: string): string {
  const short = SHORT_CLOCK.exec(text);
  if (short) return `write 0${text}`;
  const example = readSpokenTime(text);
  return example === undefined ? "write it as HH:MM" : `write it as HH:MM, here ${example}`;
}

/** `2pm`, `2:30 p.m.`, `14h`: near enough to say how it is written here. */
function readSpokenTime(text: string): string | undefined {
  const [, hour, minute = "00", half] = SPOKEN.exec(text) ?? HOUR_ONLY.exec(text)?.slice(0, 2) ?? [];
  if (hour === undefined) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${minute}`;
}
