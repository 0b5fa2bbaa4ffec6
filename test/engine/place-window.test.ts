import { describe, expect, it } from "vitest";
import { evaluate, findAction, policyOf, writeBound } from "./evaluate.js";

const POLICY = await policyOf(`
rules:
  - id: dates
    title: A
    opens: application.deadline.orValue(today)
    closes: application.deadline.orValue(today) + days(2)
    until: application.deadline.orValue(today) + days(10)
  - {id: endless, title: B, opens: application.deadline.orValue(today), until: opens + days(3)}
  - id: lapsing
    title: C
    opens: application.deadline.orValue(today)
    closes: opens + days(5)
    until: application.deadline.orValue(today) + days(6)
  - {id: moment, title: D, each: {interview: application.interviews}, opens: interview.end, closes: opens + hours(24)}
`);

/** When it opens, closes and lapses: the deadline and the interview are on Tue 10 Nov 2026 unless it is said. */
function windowOf(rule: string, snooze: string, lines = "interviews: [2026-11-10 14:00]", zone?: string): string[] {
  const text = `deadline: 2026-11-10\n${lines}\nsnooze_until: ${snooze}`;
  const { opens, closes, until } = findAction(evaluate(text, `${snooze}T00:00`, { policy: POLICY, zone }), rule);
  return [opens, closes, until].map(writeBound);
}

describe("what would have opened before the snooze ends", () => {
  it("opens on that day, and closes as much later, even where its end is counted from something else", () => {
    expect(windowOf("dates", "2026-11-12")).toEqual(["2026-11-12", "2026-11-14", "2026-11-20"]);
  });

  it("stays where it is if it would have opened on that day or later", () => {
    expect(windowOf("dates", "2026-11-10")).toEqual(["2026-11-10", "2026-11-12", "2026-11-20"]);
    expect(windowOf("moment", "2026-11-10")).toEqual(["2026-11-10T15:00", "2026-11-11T15:00", "never"]);
  });

  it("by the person's day, which may be the one before the employer's", () => {
    const tokyo = "timezone: Asia/Tokyo\ninterviews: [{date: 2026-11-13 00:30, minutes: 30}]";
    // Its end is in the employer's zone: there, it is 08:00 at the person's midnight.
    expect(windowOf("moment", "2026-11-13", tokyo)).toEqual(["2026-11-13T00:00", "2026-11-14T08:00", "never"]);
  });

  it("never closes where it never did", () => {
    expect(windowOf("endless", "2026-11-12")).toEqual(["2026-11-12", "never", "2026-11-15"]);
  });

  it("is not put off past its end: it closes there, and on the last day it may still open", () => {
    expect(windowOf("lapsing", "2026-11-13")).toEqual(["2026-11-13", "2026-11-16", "2026-11-16"]);
    expect(windowOf("lapsing", "2026-11-16")).toEqual(["2026-11-16", "2026-11-16", "2026-11-16"]);
  });
});
