import { daysBetween, formatDay, type PlainDate } from "../../../time/index.js";

const NAMES: Readonly<Record<string, string>> = { "-1": "yesterday", "0": "today", "1": "tomorrow" };

/** `yesterday, Thu 26 Nov`, `Tue 5 Jan 2027`: with the year where it is another than today's. */
export function sayDay(date: PlainDate, today: PlainDate): string {
  const day = formatDay(date, { year: date.year !== today.year });
  const name = NAMES[String(daysBetween(today, date))];
  return name === undefined ? day : `${name}, ${day}`;
}
