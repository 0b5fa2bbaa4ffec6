import { dayOfMoment, parseDate, readSpokenDate, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import { readText, UsageError, type Invocation } from "../command.js";

const MOST_DAYS = 3660;

/** The last of the days that `--days` asks for, of which today is the first. @throws UsageError */
export function readLastDay(now: ZonedDateTime, invocation: Invocation): PlainDate | undefined {
  const days = readText(invocation, "days");
  if (days === undefined) return undefined;
  const count = Number(days);
  if (count < 1 || count > MOST_DAYS) throw new UsageError(`--days takes a number from 1 to ${MOST_DAYS}, not ${days}`);
  return now.toPlainDate().add({ days: count - 1 });
}

/** The day that a flag names, as people say it: `2026-11-01`, `yesterday`, `last monday`. @throws UsageError */
export function readDay(now: ZonedDateTime, invocation: Invocation, flag: string): PlainDate | undefined {
  const text = readText(invocation, flag);
  if (text === undefined) return undefined;
  const exact = parseDate(text);
  if (exact.ok) return exact.value;
  const today = dayOfMoment(now);
  const reading = readSpokenDate(text, "past", { today });
  if (reading.date) return reading.date;
  const [nearest, ...others] = reading.choices;
  if (nearest && others.length === 0) return nearest;
  const days = reading.choices.map((day) => `--${flag} ${day.toString()}`);
  throw new UsageError(`${reading.reason}${days.length > 0 ? `; write ${days.join(" or ")}` : ""}`, { flag });
}
