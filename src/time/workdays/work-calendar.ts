import { echo } from "../../text/index.js";
import { addDays, compareDates } from "../date.js";
import type { Holidays } from "./holidays.js";
import { fail, succeed, type Parsed } from "../parsed.js";
import { expandRule, plainWeekdays, type RuleDates } from "./rule-dates.js";
import { PlainDate } from "../temporal.js";
import { parseWorkdayRule } from "./workday-rule.js";

/** Which days are working days. Dates are civil. */
export interface WorkCalendar {
  readonly isWorkday: (date: PlainDate) => boolean;
  /** The date itself or the next working day. */
  readonly nextWorkday: (date: PlainDate) => PlainDate;
  /**
   * The `count`th working day after the date, or before it where `count` is negative; the date itself is not counted,
   * and is what 0 gives, even on a Sunday. The search ends with the year 2399 (1800 backwards), at its last (first) day.
   */
  readonly addWorkdays: (date: PlainDate, count: number) => PlainDate;
  /** Why it is no working day; undefined where it is one. */
  readonly whyNot: (date: PlainDate) => DayOff | undefined;
}

/** Why a day is no working day. */
export interface DayOff {
  /** The rule names other days, or it is a holiday. */
  readonly cause: "rule" | "holiday";
  /** The end of a sentence: `a Sunday`, `a holiday (Thanksgiving Day)`. */
  readonly phrase: string;
  /** The holiday's English name. */
  readonly holiday?: string;
}

const FIRST_DAY = PlainDate.from("1800-01-01");
const LAST_DAY = PlainDate.from("2399-12-31");

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/**
 * The working days that a recurrence rule names (RFC 5545 §3.3.10, without an end), less the holidays, which are taken
 * away as EXDATE does (§3.8.5.1). Where the rule has an INTERVAL, it is counted from Monday 2024-01-01.
 *
 * A rule that leaves more than 400 days without a working day is refused, so that every search for one ends.
 */
export async function createWorkCalendar(rule: string, holidays?: Holidays): Promise<Parsed<WorkCalendar>> {
  const parsed = parseWorkdayRule(rule);
  if (!parsed.ok) return parsed;
  const plain = plainWeekdays(parsed.value);
  if (plain) return succeed(buildCalendar(plain, holidays, (date) => `a ${DAYS[date.dayOfWeek - 1] ?? ""}`));
  const dates = await expandRule(parsed.value);
  const calendar = buildCalendar(dates, holidays, () => `no working day by ${echo(rule)}`);
  // Without the holidays over 28 years, in which every form of a year comes by; with them, which cost more, over two.
  const isSparse =
    hasLongGap(buildCalendar(dates, undefined, String), 28) || (holidays !== undefined && hasLongGap(calendar, 2));
  if (!isSparse) return succeed(calendar);
  return fail(`${echo(rule)} leaves more than ${LONGEST_GAP} days without a working day; let it name more days`);
}

function buildCalendar(
  isNamed: RuleDates,
  holidays: Holidays | undefined,
  describe: (date: PlainDate) => string,
): WorkCalendar {
  const isWorkday = (date: PlainDate): boolean => isNamed(date) && holidays?.nameOf(date) === undefined;
  const nextWorkday = (date: PlainDate): PlainDate => (isWorkday(date) ? date : step(date, 1));
  const step = (date: PlainDate, direction: 1 | -1): PlainDate => {
    let day = date;
    do {
      if (direction > 0 ? compareDates(day, LAST_DAY) >= 0 : compareDates(day, FIRST_DAY) <= 0) return day;
      day = addDays(day, direction);
    } while (!isWorkday(day));
    return day;
  };
  return {
    isWorkday,
    nextWorkday,
    addWorkdays: (date, count) => {
      let day = date;
      for (let left = Math.abs(count); left > 0; left--) {
        const next = step(day, count > 0 ? 1 : -1);
        if (next.equals(day)) break;
        day = next;
      }
      return day;
    },
    whyNot: (date) => {
      if (!isNamed(date)) return { cause: "rule", phrase: describe(date) };
      const holiday = holidays?.nameOf(date);
      if (holiday === undefined) return undefined;
      // "Boxing Day (substitute day)" would put brackets into brackets.
      const name = holiday.replace(/ \(([^()]*)\)/gu, ", $1");
      return { cause: "holiday", phrase: `a holiday (${name})`, holiday: name };
    },
  };
}

const LONGEST_GAP = 400;

function hasLongGap(calendar: WorkCalendar, years: number): boolean {
  const start = PlainDate.from("2024-01-01");
  const end = start.add({ years });
  let gap = 0;
  for (let day = start; compareDates(day, end) < 0 && gap <= LONGEST_GAP; day = addDays(day, 1))
    gap = calendar.isWorkday(day) ? 0 : gap + 1;
  return gap > LONGEST_GAP;
}
