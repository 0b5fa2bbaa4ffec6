import { parseDate, type PlainDate, type ZonedDateTime } from "../../time/index.js";
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

/** The day that a flag names: `since`. @throws UsageError */
export function readDay(invocation: Invocation, flag: string): PlainDate | undefined {
  const text = readText(invocation, flag);
  if (text === undefined) return undefined;
  const date = parseDate(text);
  if (!date.ok) throw new UsageError(`--${flag}: ${date.reason}`);
  return date.value;
}
