import fc from "fast-check";
import rrule from "rrule";
import { describe, expect, it, test } from "vitest";
import { createWorkCalendar, PlainDate } from "../../../src/time/index.js";
import { reasonOf, valueOf } from "../arbitraries.js";
import { cases } from "../../cases.js";

const EXAMPLE = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
const PARTS = "FREQ, INTERVAL, WKST, BYDAY, BYMONTH, BYMONTHDAY, BYSETPOS";
const FREQUENCIES = "DAILY, WEEKLY, MONTHLY, YEARLY";
const MONTH_DAYS = "a whole number from 1 to 31, or -1 to -31 from the end";

describe("the rule of the working days", () => {
  test.each([
    ["", `an empty text is no rule; write one such as ${EXAMPLE}`],
    ["every weekday", `every weekday is no part of a rule; each is NAME=VALUE, as in ${EXAMPLE}`],
    ["FREQ=WEEKLY;", `an empty text is no part of a rule; each is NAME=VALUE, as in ${EXAMPLE}`],
    ["FREQ=WEEKLY;BYDAY=", `BYDAY= is no part of a rule; each is NAME=VALUE, as in ${EXAMPLE}`],
    ["BYDAY=MO", `the rule has no FREQ; write one such as ${EXAMPLE}`],
    ["RRULE:FREQ=WEEKLY", "RRULE: does not belong to the rule; begin with FREQ="],
    ["FREQ=WEKLY", "WEKLY is no FREQ; did you mean WEEKLY?"],
    ["FREQ=SOMETIMES", `SOMETIMES is no FREQ; expected ${FREQUENCIES}`],
    ["FREQ=HOURLY", `FREQ=HOURLY is about times, and working days are days; expected ${FREQUENCIES}`],
    ["FREQ=WEEKLY;FREQ=DAILY", "FREQ stands twice in the rule; keep one"],
    ["FREQ=WEEKLY", `FREQ=WEEKLY alone does not say on which days; add BYDAY, as in ${EXAMPLE}`],
    ["FREQ=YEARLY;BYMONTH=2", `FREQ=YEARLY alone does not say on which days; add BYDAY, as in ${EXAMPLE}`],
    ["FREQ=WEEKLY;BYDAYS=MO", "BYDAYS is no part of a rule; did you mean BYDAY?"],
    ["FREQ=WEEKLY;DTSTART=20260101", `DTSTART is no part of a rule; the parts are ${PARTS}`],
    ["FREQ=WEEKLY;BYHOUR=9", `BYHOUR has no use in a rule for working days; the parts are ${PARTS}`],
    ["FREQ=WEEKLY;COUNT=-3", "COUNT would end the rule, and working days have no end; leave it out"],
    ["FREQ=WEEKLY;UNTIL=20261231", "UNTIL would end the rule, and working days have no end; leave it out"],
    ["FREQ=WEEKLY;INTERVAL=-1", "-1 is no INTERVAL; expected a whole number from 1 to 52"],
    ["FREQ=WEEKLY;INTERVAL=.007", ".007 is no INTERVAL; expected a whole number from 1 to 52"],
    ["FREQ=WEEKLY;INTERVAL=0", "0 is no INTERVAL; expected a whole number from 1 to 52"],
    ["FREQ=WEEKLY;INTERVAL=53", "53 is no INTERVAL; expected a whole number from 1 to 52"],
    ["FREQ=WEEKLY;INTERVAL=1e1", "1E1 is no INTERVAL; expected a whole number from 1 to 52"],
    ["FREQ=WEEKLY;BYDAY=XX", "XX is no weekday in BYDAY; they are MO, TU, WE, TH, FR, SA, SU"],
    ["FREQ=WEEKLY;BYDAY=Mon", "MON is no weekday in BYDAY; did you mean MO?"],
    ["FREQ=WEEKLY;BYDAY=MO;WKST=8", "8 is no weekday in WKST; they are MO, TU, WE, TH, FR, SA, SU"],
    ["FREQ=WEEKLY;BYDAY=MO,,TU", "BYDAY=MO,,TU has an empty place in its list; leave out the extra comma"],
    ["FREQ=WEEKLY;BYDAY=1MO", "BYDAY has a number, which needs FREQ=MONTHLY or FREQ=YEARLY; leave out the number"],
    ["FREQ=MONTHLY;BYDAY=0MO", "0 is no BYDAY; expected a whole number from 1 to 53, or -1 to -53 from the end"],
    ["FREQ=MONTHLY;BYMONTHDAY=32", `32 is no BYMONTHDAY; expected ${MONTH_DAYS}`],
    ["FREQ=MONTHLY;BYMONTHDAY=0", `0 is no BYMONTHDAY; expected ${MONTH_DAYS}`],
    ["FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY does not go with FREQ=WEEKLY; write FREQ=MONTHLY or leave it out"],
    ["FREQ=YEARLY;BYMONTH=13", "13 is no BYMONTH; expected a whole number from 1 to 12"],
    ["FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS chooses from what another part lists; add BYDAY, BYMONTH or BYMONTHDAY"],
  ])("says what is wrong with %j", async (rule, reason) => {
    expect(reasonOf(await createWorkCalendar(rule))).toBe(reason);
  });

  it("is read in any case, with blanks around it", async () => {
    const calendar = valueOf(await createWorkCalendar(" freq=weekly;byday=mo "));
    expect(calendar.isWorkday(PlainDate.from("2026-11-16"))).toBe(true);
    expect(calendar.isWorkday(PlainDate.from("2026-11-17"))).toBe(false);
  });

  it("takes any text without throwing or hanging", async () => {
    const part = fc.tuple(
      fc.constantFrom("FREQ", "INTERVAL", "WKST", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "X"),
      fc.oneof(fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "MO", "1,2", "-1"), fc.string()),
    );
    const rules = fc.array(part, { maxLength: 5 }).map((parts) => parts.map((one) => one.join("=")).join(";"));
    await fc.assert(
      fc.asyncProperty(fc.oneof(rules, fc.string()), async (rule) => {
        expect(typeof (await createWorkCalendar(rule)).ok).toBe("boolean");
      }),
    );
  });
});

describe("what the rule means", () => {
  const weekdays = fc.uniqueArray(fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU"), { minLength: 1 });
  const weekStart = fc.constantFrom("", ";WKST=MO", ";WKST=SU", ";WKST=TH");
  const numbers = (min: number, max: number) =>
    fc
      .uniqueArray(
        fc.integer({ min, max }).filter((number) => number !== 0),
        { minLength: 1, maxLength: 4 },
      )
      .map(String);

  const plain = fc
    .tuple(fc.constantFrom("WEEKLY", "DAILY"), weekdays, weekStart)
    .map(([frequency, days, start]) => `FREQ=${frequency};BYDAY=${days.join(",")}${start}`);
  const weekly = fc
    .tuple(fc.integer({ min: 1, max: 5 }), weekdays, weekStart, fc.constantFrom("", ";BYSETPOS=1", ";BYSETPOS=-1"))
    .map(
      ([interval, days, start, position]) =>
        `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days.join(",")}${start}${position}`,
    );
  const daily = fc.integer({ min: 1, max: 52 }).map((interval) => `FREQ=DAILY;INTERVAL=${interval}`);
  const monthly = fc
    .tuple(fc.integer({ min: 1, max: 7 }), numbers(-28, 28))
    .map(([interval, monthDays]) => `FREQ=MONTHLY;INTERVAL=${interval};BYMONTHDAY=${monthDays}`);
  const nth = fc
    .tuple(
      fc.constantFrom("", "1", "2", "-1", "-4"),
      fc.constantFrom("MO", "WE", "SU"),
      fc.constantFrom("", ";BYMONTH=2,5,12"),
    )
    .map(([number, day, months]) => `FREQ=MONTHLY;BYDAY=${number}${day}${months}`);
  const positions = fc
    .tuple(weekdays, numbers(-4, 4))
    .map(([days, set]) => `FREQ=MONTHLY;BYDAY=${days.join(",")};BYSETPOS=${set}`);
  const yearly = fc
    .tuple(
      fc.constantFrom("", ";BYMONTH=3", ";BYMONTH=1,12"),
      fc.constantFrom(";BYDAY=MO", ";BYDAY=20MO", ";BYDAY=-1FR", ";BYMONTHDAY=1,-1"),
    )
    .filter(([months, days]) => months === "" || !days.includes("20"))
    .map(([months, days]) => `FREQ=YEARLY${months}${days}`);

  it("is what rrule says of it, from its anchor on", async () => {
    const rules = fc.oneof(plain, weekly, daily, monthly, nth, positions, yearly);
    await fc.assert(
      fc.asyncProperty(rules, fc.integer({ min: 2025, max: 2052 }), async (rule, year) => {
        const calendar = valueOf(await createWorkCalendar(rule));
        expect(listDays(year, calendar.isWorkday), rule).toEqual(expandByRrule(rule, year));
      }),
      { numRuns: cases(200) },
    );
  });
});

function listDays(year: number, isNamed: (date: PlainDate) => boolean): string[] {
  const first = PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, index) => first.add({ days: index }))
    .filter(isNamed)
    .map(String);
}

/** The plain way: from the anchor to the year. */
/** Two positions may be the same day (the second and the third from the end of four Mondays); rrule tells it twice. */
function expandByRrule(rule: string, year: number): string[] {
  const dtstart = rrule.datetime(2024, 1, 1);
  const all = new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart, until: rrule.datetime(year, 12, 31) }).all();
  const days = all.filter((one) => one.getUTCFullYear() === year).map((one) => one.toISOString().slice(0, 10));
  return [...new Set(days)];
}
