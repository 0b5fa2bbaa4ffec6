import { echo, nearest } from "../../text/index.js";
import { fail, succeed, type Parsed } from "../parsed.js";

export const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** As RFC 5545 §3.3.10 names them, from Monday. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface NumberedWeekday {
  readonly weekday: Weekday;
  /** The first one of the month or year is 1, the last -1; without it, each. */
  readonly nth?: number;
}

/** A recurrence rule that names days (working days, days of review): it has no end and no times. */
export interface WorkdayRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly weekStart: Weekday;
  readonly weekdays: readonly NumberedWeekday[];
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly positions: readonly number[];
}

const PARTS = ["FREQ", "INTERVAL", "WKST", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS"] as const;
type Part = (typeof PARTS)[number];

const ENDS = new Set(["COUNT", "UNTIL"]);
const OTHER_PARTS = new Set(["BYHOUR", "BYMINUTE", "BYSECOND", "BYWEEKNO", "BYYEARDAY"]);
const LARGEST_INTERVAL = 52;

/** What a rule is for, as messages say it. */
export interface RulePurpose {
  /** "working days": what has no end. */
  readonly about: string;
  /** "working days are days": why there are no times. */
  readonly nature: string;
  readonly frequencies: readonly Frequency[];
  readonly example: string;
}

const WORKDAYS: RulePurpose = {
  about: "working days",
  nature: "working days are days",
  frequencies: FREQUENCIES,
  example: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
};

/**
 * Reads the recurrence rule of the working days (RFC 5545 §3.3.10), any case. It is strict, because the library that
 * expands rules is not: a negative INTERVAL never returns, an unknown weekday fails without a word on where.
 */
export function parseWorkdayRule(text: string): Parsed<WorkdayRule> {
  const rule = parseDayRule(text, WORKDAYS);
  if (!rule.ok) return rule;
  const { frequency, weekdays, monthDays } = rule.value;
  // The standard takes the day from the date that the rule begins on (RFC 5545 §3.3.10), and this one has none.
  if (frequency === "DAILY" || weekdays.length + monthDays.length > 0) return rule;
  return fail(`FREQ=${frequency} alone does not say on which days; add BYDAY, as in ${WORKDAYS.example}`);
}

/** The same for days of another kind. */
export function parseDayRule(text: string, purpose: RulePurpose): Parsed<WorkdayRule> {
  const texts = splitParts(text, purpose);
  if (!texts.ok) return texts;
  const part = (name: Part): string | undefined => texts.value.get(name);
  const frequency = readFrequency(part("FREQ"), purpose);
  if (!frequency.ok) return frequency;
  const interval = readInterval(part("INTERVAL"));
  if (!interval.ok) return interval;
  const weekStart = readWeekday(part("WKST") ?? "MO", "WKST");
  if (!weekStart.ok) return weekStart;
  const weekdays = readList("BYDAY", part("BYDAY"), readNumberedWeekday);
  if (!weekdays.ok) return weekdays;
  const months = readList("BYMONTH", part("BYMONTH"), (item) => readNumber("BYMONTH", item, 1, 12));
  if (!months.ok) return months;
  const monthDays = readList("BYMONTHDAY", part("BYMONTHDAY"), (item) => readNumber("BYMONTHDAY", item, -31, 31));
  if (!monthDays.ok) return monthDays;
  const positions = readList("BYSETPOS", part("BYSETPOS"), (item) => readNumber("BYSETPOS", item, -366, 366));
  if (!positions.ok) return positions;
  return checkTogether(purpose, {
    frequency: frequency.value,
    interval: interval.value,
    weekStart: weekStart.value,
    weekdays: weekdays.value,
    months: months.value,
    monthDays: monthDays.value,
    positions: positions.value,
  });
}

function splitParts(text: string, purpose: RulePurpose): Parsed<ReadonlyMap<Part, string>> {
  const written = text.trim();
  if (written === "") return fail(`an empty text is no rule; write one such as ${purpose.example}`);
  const found = new Map<Part, string>();
  const pieces = written.split(";");
  for (const piece of pieces) {
    const [name = "", value, ...more] = piece.toUpperCase().split("=");
    if (value === undefined || value === "" || more.length > 0)
      return fail(`${echo(piece)} is no part of a rule; each is NAME=VALUE, as in ${purpose.example}`);
    const known = PARTS.find((one) => one === name);
    if (known === undefined) return fail(explainPart(name, pieces, purpose));
    if (found.has(known)) return fail(`${known} stands twice in the rule; keep one`);
    found.set(known, value);
  }
  return succeed(found);
}

function explainPart(name: string, pieces: readonly string[], { about }: RulePurpose): string {
  if (ENDS.has(name)) return `${name} would end the rule, and ${about} have no end; leave it out`;
  if (OTHER_PARTS.has(name)) return `${name} has no use in a rule for ${about}; the parts are ${PARTS.join(", ")}`;
  if (name.startsWith("RRULE:")) return `RRULE: does not belong to the rule; begin with FREQ=`;
  const meant = nearest(name, PARTS);
  if (meant !== undefined && pieces.some((piece) => piece.toUpperCase().startsWith(`${meant}=`)))
    return `${echo(name)} is no part of a rule, and ${meant} stands there already; keep one`;
  const hint = meant === undefined ? `the parts are ${PARTS.join(", ")}` : `did you mean ${meant}?`;
  return `${echo(name)} is no part of a rule; ${hint}`;
}

function readFrequency(
  text: string | undefined,
  { about, frequencies, nature, example }: RulePurpose,
): Parsed<Frequency> {
  if (text === undefined) return fail(`the rule has no FREQ; write one such as ${example}`);
  const known = frequencies.find((one) => one === text);
  if (known) return succeed(known);
  if (["HOURLY", "MINUTELY", "SECONDLY"].includes(text))
    return fail(`FREQ=${text} is about times, and ${nature}; expected ${frequencies.join(", ")}`);
  if (FREQUENCIES.some((one) => one === text))
    return fail(`FREQ=${text} has no use for ${about}; expected ${frequencies.join(", ")}`);
  const meant = nearest(text, frequencies);
  return fail(`${echo(text)} is no FREQ; ${meant ? `did you mean ${meant}?` : `expected ${frequencies.join(", ")}`}`);
}

function readInterval(text = "1"): Parsed<number> {
  const interval = Number(text);
  if (/^\d+$/u.test(text) && interval >= 1 && interval <= LARGEST_INTERVAL) return succeed(interval);
  return fail(`${echo(text)} is no INTERVAL; expected a whole number from 1 to ${LARGEST_INTERVAL}`);
}

function readWeekday(text: string, part: "BYDAY" | "WKST"): Parsed<Weekday> {
  const known = WEEKDAYS.find((one) => one === text);
  if (known) return succeed(known);
  const meant = findWeekday(text);
  return fail(
    `${echo(text)} is no weekday in ${part}; ${meant ? `did you mean ${meant}?` : `they are ${WEEKDAYS.join(", ")}`}`,
  );
}

const DAY_NAMES: readonly (readonly [Weekday, string])[] = [
  ["MO", "MONDAY"],
  ["TU", "TUESDAY"],
  ["WE", "WEDNESDAY"],
  ["TH", "THURSDAY"],
  ["FR", "FRIDAY"],
  ["SA", "SATURDAY"],
  ["SU", "SUNDAY"],
];

/** MON, Monday: the day is clear, its spelling is not the standard's. */
function findWeekday(text: string): Weekday | undefined {
  const names = DAY_NAMES.map(([, name]) => name);
  const meant = text.length > 2 ? names.find((name) => name.startsWith(text)) : undefined;
  const day = meant ?? nearest(text, names);
  return DAY_NAMES.find(([, name]) => name === day)?.[0];
}

function readNumberedWeekday(text: string): Parsed<NumberedWeekday> {
  const number = /^[+-]?\d+/u.exec(text)?.[0];
  const weekday = readWeekday(text.slice(number?.length ?? 0), "BYDAY");
  if (!weekday.ok || number === undefined) return weekday.ok ? succeed({ weekday: weekday.value }) : weekday;
  const nth = readNumber("BYDAY", number, -53, 53);
  return nth.ok ? succeed({ weekday: weekday.value, nth: nth.value }) : nth;
}

function readNumber(part: Part, text: string, least: number, most: number): Parsed<number> {
  const number = Number(text);
  if (/^[+-]?\d+$/u.test(text) && number !== 0 && number >= least && number <= most) return succeed(number);
  const fromEnd = least < 0 ? `, or -1 to ${least} from the end` : "";
  return fail(`${echo(text)} is no ${part}; expected a whole number from 1 to ${most}${fromEnd}`);
}

function readList<T>(part: Part, text: string | undefined, read: (item: string) => Parsed<T>): Parsed<readonly T[]> {
  const values: T[] = [];
  for (const item of text?.split(",") ?? []) {
    if (item === "")
      return fail(`${part}=${echo(text ?? "")} has an empty place in its list; leave out the extra comma`);
    const value = read(item);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return succeed(values);
}

/** What RFC 5545 §3.3.10 forbids of parts that are each fine. */
function checkTogether({ frequencies }: RulePurpose, rule: WorkdayRule): Parsed<WorkdayRule> {
  const isNumbered = rule.weekdays.some((one) => one.nth !== undefined);
  if (isNumbered && (rule.frequency === "DAILY" || rule.frequency === "WEEKLY"))
    return fail(`BYDAY has a number, which needs ${listLonger(frequencies)}; leave out the number`);
  if (rule.monthDays.length > 0 && rule.frequency === "WEEKLY")
    return fail(`BYMONTHDAY does not go with FREQ=WEEKLY; write FREQ=MONTHLY or leave it out`);
  const hasSet = rule.weekdays.length + rule.months.length + rule.monthDays.length > 0;
  if (rule.positions.length > 0 && !hasSet)
    return fail(`BYSETPOS chooses from what another part lists; add BYDAY, BYMONTH or BYMONTHDAY`);
  return succeed(rule);
}

function listLonger(frequencies: readonly Frequency[]): string {
  const longer = frequencies.filter((one) => one === "MONTHLY" || one === "YEARLY");
  return longer.map((one) => `FREQ=${one}`).join(" or ");
}
