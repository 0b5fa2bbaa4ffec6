import type { Parsed } from "../parsed.js";
import { expandRule, plainWeekdays } from "./rule-dates.js";
import { PlainDate } from "../temporal.js";
import { parseDayRule, type NumberedWeekday, type WorkdayRule } from "./workday-rule.js";

/** Longer than any rule of months and leap days needs to come round. */
const YEARS_AHEAD = 60;

/** No year past this one: what is found must have four digits (RFC 5545 §3.3.4), and a day after it. */
const LAST_YEAR = 9_998;

/** Reads the recurrence rule of a review (RFC 5545 §3.3.10), as strictly as that of the working days. */
export function parseReviewRule(text: string): Parsed<WorkdayRule> {
  return parseDayRule(text, {
    about: "reviews",
    nature: "a review has no time of the day",
    frequencies: ["DAILY", "WEEKLY", "MONTHLY"],
    example: "FREQ=WEEKLY;BYDAY=FR",
  });
}

/**
 * The first day of a year, or else of those after it, that the rule names: counted from a fixed day, so that every other
 * week stays every other week when the year changes. Nothing where it names none.
 */
export async function findFirstReview(rule: WorkdayRule, year: number): Promise<PlainDate | undefined> {
  const isNamed = plainWeekdays(rule) ?? (await expandRule(rule));
  const start = PlainDate.from({ year: Math.min(year, LAST_YEAR - YEARS_AHEAD), month: 1, day: 1 });
  for (let date = start; date.year < start.year + YEARS_AHEAD; date = date.add({ days: 1 })) {
    if (isNamed(date)) return date;
  }
  return undefined;
}

/** The rule as RRULE has it, FREQ first (RFC 5545 §3.3.10), without what is so by default. */
export function formatRule(rule: WorkdayRule): string {
  const parts: readonly (readonly [string, string | number])[] = [
    ["FREQ", rule.frequency],
    ["INTERVAL", rule.interval === 1 ? "" : rule.interval],
    ["WKST", rule.weekStart === "MO" ? "" : rule.weekStart],
    ["BYMONTH", rule.months.join(",")],
    ["BYMONTHDAY", rule.monthDays.join(",")],
    ["BYDAY", rule.weekdays.map(formatWeekday).join(",")],
    ["BYSETPOS", rule.positions.join(",")],
  ];
  return parts.flatMap(([name, value]) => (value === "" ? [] : [`${name}=${value}`])).join(";");
}

function formatWeekday({ weekday, nth }: NumberedWeekday): string {
  return `${nth ?? ""}${weekday}`;
}
