import type { Options, RRule } from "rrule";
import { daysBetween } from "../date.js";
import { PlainDate } from "../temporal.js";
import { WEEKDAYS, type NumberedWeekday, type WorkdayRule } from "./workday-rule.js";

/** Whether a rule names a day. */
export type RuleDates = (date: PlainDate) => boolean;

/**
 * Where the counting of INTERVAL begins, for want of a DTSTART: a Monday, the first of a month and of a year. Without an
 * INTERVAL above 1, it makes no difference.
 */
const ANCHOR = PlainDate.from("2024-01-01");

/**
 * The last 28 years that rrule knows. They have a year of each form: beginning on each weekday, leap or not. See
 * `expandYear`.
 */
const LAST_YEARS = Array.from({ length: 28 }, (_, index) => 9972 + index);

/**
 * A rule that lists weekdays and nothing else is those weekdays, by definition (RFC 5545 §3.3.10), and needs no library,
 * which would cost a small run more than its notes do. Undefined for all other rules.
 */
export function plainWeekdays(rule: WorkdayRule): RuleDates | undefined {
  const isPlain =
    (rule.frequency === "WEEKLY" || rule.frequency === "DAILY") &&
    rule.interval === 1 &&
    rule.weekdays.length > 0 &&
    rule.months.length + rule.monthDays.length + rule.positions.length === 0;
  if (!isPlain) return undefined;
  const numbers = new Set(rule.weekdays.map(isoNumber));
  return (date) => numbers.has(date.dayOfWeek);
}

/** Loads rrule; the dates of a year are expanded when one of them is asked for, and kept. */
export async function expandRule(rule: WorkdayRule): Promise<RuleDates> {
  // Plain Node sees rrule's CommonJS build, whose exports are all on `default`; a bundler sees its ESM build.
  const module: { RRule?: typeof RRule; default?: { RRule: typeof RRule } } = await import("rrule");
  const Rule = module.RRule ?? module.default?.RRule;
  if (!Rule) throw new TypeError("rrule exports no RRule");
  // Both are kept: a search asks day after day, and 28 years have no more than 14 forms where INTERVAL is 1.
  const years = new Map<number, ReadonlySet<number>>();
  const forms = new Map<string, ReadonlySet<number>>();
  const daysOf = (year: number): ReadonlySet<number> => {
    const first = PlainDate.from({ year, month: 1, day: 1 });
    const phase = findPhase(rule, first);
    const form = `${first.dayOfWeek} ${String(first.inLeapYear)} ${phase}`;
    const days = forms.get(form) ?? expandYear(Rule, rule, first, phase);
    forms.set(form, days);
    years.set(year, days);
    return days;
  };
  return (date) => (years.get(date.year) ?? daysOf(date.year)).has(date.dayOfYear);
}

/** How far before the first of January the rule's last repetition begins: in days, or in months for the longer ones. */
function findPhase(rule: WorkdayRule, first: PlainDate): number {
  const step = rule.interval * { DAILY: 1, WEEKLY: 7, MONTHLY: 1, YEARLY: 12 }[rule.frequency];
  const isCountedInDays = rule.frequency === "DAILY" || rule.frequency === "WEEKLY";
  const distance = isCountedInDays ? daysBetween(ANCHOR, first) : 12 * (first.year - ANCHOR.year);
  // One repetition more than needed: rrule takes the first week from DTSTART only, and BYSETPOS counts in whole weeks.
  return (((distance % step) + step) % step) + step;
}

/**
 * The days of the year, by their number, that the rule names.
 *
 * It is expanded in a stand-in: a year of the same form at the end of rrule's time. For rrule ends its search at the
 * first match past UNTIL or in the year 9999, and would look through eight thousand years for a match of a rule that has
 * none (the fifth Monday of a week, the 30th of February).
 */
function expandYear(Rule: typeof RRule, rule: WorkdayRule, first: PlainDate, phase: number): ReadonlySet<number> {
  const standIn = LAST_YEARS.map((year) => first.with({ year })).find(
    (one) => one.dayOfWeek === first.dayOfWeek && one.inLeapYear === first.inLeapYear,
  );
  if (!standIn) throw new RangeError(`no year has the form of ${first.year}`);
  const isCountedInDays = rule.frequency === "DAILY" || rule.frequency === "WEEKLY";
  const start = standIn.subtract(isCountedInDays ? { days: phase } : { months: phase });
  const options: Partial<Options> = {
    freq: Rule[rule.frequency],
    interval: rule.interval,
    wkst: Rule[rule.weekStart],
    byweekday: rule.weekdays.length === 0 ? null : rule.weekdays.map((one) => toRuleWeekday(Rule, one)),
    bymonth: rule.months.length === 0 ? null : [...rule.months],
    bymonthday: rule.monthDays.length === 0 ? null : [...rule.monthDays],
    bysetpos: rule.positions.length === 0 ? null : [...rule.positions],
    dtstart: toPseudoUtc(start),
    until: toPseudoUtc(standIn.with({ month: 12, day: 31 })),
  };
  const from = toPseudoUtc(standIn).getTime();
  const times = new Rule(options).all().map((match) => match.getTime() - from);
  return new Set(times.filter((time) => time >= 0).map((time) => Math.round(time / MILLISECONDS_A_DAY) + 1));
}

const MILLISECONDS_A_DAY = 86_400_000;

/** rrule speaks in Dates whose UTC fields are the civil date. */
function toPseudoUtc(date: PlainDate): Date {
  // eslint-disable-next-line no-restricted-syntax -- no clock is read: the date is given
  return new Date(date.toZonedDateTime("UTC").epochMilliseconds);
}

function toRuleWeekday(Rule: typeof RRule, { weekday, nth }: NumberedWeekday) {
  return nth === undefined ? Rule[weekday] : Rule[weekday].nth(nth);
}

function isoNumber({ weekday }: NumberedWeekday): number {
  return WEEKDAYS.indexOf(weekday) + 1;
}
