import fc from "fast-check";
import rrule from "rrule";
import { describe, expect, it } from "vitest";
import { findFirstReview, formatRule, parseReviewRule, PlainDate } from "../../../src/time/index.js";

const RULES = [
  "FREQ=WEEKLY;BYDAY=FR",
  "FREQ=WEEKLY",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
  "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH;WKST=SU",
  "FREQ=DAILY;INTERVAL=10",
  "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
  "FREQ=MONTHLY;BYDAY=1FR",
  "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1",
  "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
  "FREQ=MONTHLY;BYMONTHDAY=31",
];

async function firstReview(text: string, year: number): Promise<string | undefined> {
  const rule = parseReviewRule(text);
  if (!rule.ok) throw new Error(rule.reason);
  return (await findFirstReview(rule.value, year))?.toString();
}

/** As a calendar program expands an event with this DTSTART and this RRULE. */
function expand(text: string, start: string, from: string, until: string): string[] {
  const date = (day: string) => new Date(`${day}T00:00:00Z`);
  const rule = new rrule.RRule({ ...rrule.RRule.parseString(text), dtstart: date(start) });
  return rule.between(date(from), date(until), true).map((match) => match.toISOString().slice(0, 10));
}

describe("the rule of a review", () => {
  it.each([
    ["FREQ=WEEKLY;COUNT=10", "COUNT would end the rule, and reviews have no end; leave it out"],
    ["FREQ=YEARLY", "FREQ=YEARLY has no use for reviews; expected DAILY, WEEKLY, MONTHLY"],
    ["FREQ=HOURLY", "FREQ=HOURLY is about times, and a review has no time of the day; expected DAILY, WEEKLY, MONTHLY"],
    ["FREQ=WEEKLY;BYDAY=1FR", "BYDAY has a number, which needs FREQ=MONTHLY; leave out the number"],
    ["", "an empty text is no rule; write one such as FREQ=WEEKLY;BYDAY=FR"],
  ])("%s is refused with the reason", (text, reason) => {
    expect(parseReviewRule(text)).toEqual({ ok: false, reason });
  });

  it.each([
    ["byday=fr;freq=weekly", "FREQ=WEEKLY;BYDAY=FR"],
    ["FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO,FR", "FREQ=WEEKLY;BYDAY=MO,FR"],
    [
      "FREQ=MONTHLY;INTERVAL=2;WKST=SU;BYDAY=+1FR,-1MO;BYSETPOS=1",
      "FREQ=MONTHLY;INTERVAL=2;WKST=SU;BYDAY=1FR,-1MO;BYSETPOS=1",
    ],
  ])("%s is written as %s", (text, written) => {
    const rule = parseReviewRule(text);
    expect(rule.ok && formatRule(rule.value)).toBe(written);
  });
});

describe("the first review of a year", () => {
  it.each([
    ["FREQ=WEEKLY;BYDAY=FR", 2026, "2026-01-02"],
    ["FREQ=WEEKLY", 2026, "2026-01-05"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", 2026, "2026-01-31"],
    ["FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29", 2026, "2028-02-29"],
    ["FREQ=WEEKLY;BYDAY=FR", 9999, "9938-01-07"],
  ])("by %s in %i is on %s", async (text, year, date) => {
    expect(await firstReview(text, year)).toBe(date);
  });

  it("is nothing for a day that never comes", async () => {
    expect(await firstReview("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", 2026)).toBeUndefined();
  });

  it("begins a series that goes on as that of the year before would have", async () => {
    const cases = fc.tuple(fc.constantFrom(...RULES), fc.integer({ min: 1990, max: 2060 }));
    await fc.assert(
      fc.asyncProperty(cases, async ([text, year]) => {
        const [before, start] = [(await firstReview(text, year - 1))!, (await firstReview(text, year))!];
        const end = PlainDate.from(start).add({ days: 400 }).toString();
        expect(expand(text, start, start, end)).toEqual(expand(text, before, start, end));
        expect(expand(text, before, `${year}-01-01`, start)).toEqual([start]);
      }),
      { numRuns: 100 },
    );
  });
});
