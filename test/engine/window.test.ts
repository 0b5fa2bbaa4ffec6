import { describe, expect, it } from "vitest";
import { compareBounds } from "../../src/engine/index.js";
import { PlainDate } from "../../src/time/index.js";
import { BERLIN, clock, evaluate, findAction, policyOf, writeBound } from "./evaluate.js";

/** Opens on Tuesday 10 November, closes a week later, and is too late to be worth doing after two. */
const DATES = await policyOf(`
rules:
  - id: send
    title: Send it
    opens: application.deadline.orValue(today)
    closes: opens + weeks(1)
    until: opens + weeks(2)
`);

/** Opens when the interview ends, closes 24 hours later, lapses after two days. */
const MOMENTS = await policyOf(`
rules:
  - id: send
    title: Send it
    each: {interview: application.interviews}
    opens: interview.end
    closes: opens + hours(24)
    until: opens + hours(48)
`);

describe("a window of dates", () => {
  const state = (now: string, zone = BERLIN): string =>
    findAction(evaluate("deadline: 2026-11-10", now, { policy: DATES, zone }), "send").state;

  it.each([
    ["2026-11-09T23:59:59", "upcoming", "the last second before its day"],
    ["2026-11-10", "open", "the start of its day"],
    ["2026-11-17T23:59:59", "open", "the last second of the day on which it closes"],
    ["2026-11-18", "overdue", "the day after"],
    ["2026-11-24T23:59:59", "overdue", "the last second of its last day"],
    ["2026-11-25", "lapsed", "too late"],
  ])("at %s is %s: %s", (now, expected) => {
    expect(state(now)).toBe(expected);
  });

  it("opens with the person's day, wherever the employer is", () => {
    expect(state("2026-11-09T23:59", "America/New_York")).toBe("upcoming");
    expect(state("2026-11-10T00:00", "America/New_York")).toBe("open");
    expect(state("2026-11-10T00:00", "Asia/Tokyo")).toBe("open");
  });

  it.each([
    ["2026-03-29", "2026-03-28T23:59:59", "the day of 23 hours"],
    ["2026-10-25", "2026-10-24T23:59:59", "the day of 25 hours"],
  ])("opens with %s, %s being the last second before it: %s", (day, before) => {
    const at = (now: string): string =>
      findAction(evaluate(`deadline: ${day}`, now, { policy: NOT_SHIFTED }), "send").state;
    expect([at(before), at(day), at(`${day}T23:59:59`)]).toEqual(["upcoming", "open", "open"]);
    const next = `${day.slice(0, 8)}${Number(day.slice(8)) + 1}`;
    expect(at(next)).toBe("overdue");
  });

  it("opens with its day where that begins at one o'clock, because the clocks are put forward at midnight", () => {
    const zone = "America/Santiago";
    const at = (now: string): string =>
      findAction(evaluate("deadline: 2026-09-06", now, { policy: NOT_SHIFTED, zone }), "send").state;
    expect([at("2026-09-05T23:59:59"), at("2026-09-06T01:00")]).toEqual(["upcoming", "open"]);
  });
});

const NOT_SHIFTED = await policyOf(`
rules:
  - id: send
    title: Send it
    shift: none
    opens: application.deadline.orValue(today)
    closes: opens
`);

describe("a window of moments", () => {
  const at = (interview: string, now: string, zone = BERLIN): string =>
    findAction(evaluate(`interviews: [${interview}]`, now, { policy: MOMENTS, zone }), "send").state;

  it.each([
    ["2026-11-12T14:59:59", "upcoming", "the second before the interview ends"],
    ["2026-11-12T15:00", "open", "its end"],
    ["2026-11-13T15:00", "open", "24 hours later"],
    ["2026-11-13T15:00:01", "overdue", "a second more"],
    ["2026-11-14T15:00", "overdue", "48 hours later"],
    ["2026-11-14T15:00:01", "lapsed", "too late"],
  ])("at %s is %s: %s", (now, expected) => {
    expect(at("2026-11-12 14:00", now)).toBe(expected);
  });

  it.each([
    ["2026-03-28 14:00", "2026-03-29T16:00", "put forward: 24 hours later it is an hour later by the clock"],
    ["2026-10-24 14:00", "2026-10-25T14:00", "put back: 24 hours later it is an hour earlier by the clock"],
  ])("of 24 hours from %s closes at %s, the clocks being %s", (interview, closes) => {
    expect(at(interview, closes)).toBe("open");
    expect(at(interview, `${closes}:01`)).toBe("overdue");
    const action = findAction(evaluate(`interviews: [${interview}]`, closes, { policy: MOMENTS }), "send");
    expect(writeBound(action.closes)).toBe(closes);
  });

  it("is the same for a person anywhere", () => {
    const interview = "{date: 2026-11-12 14:00, minutes: 60}";
    const state = (now: string, zone: string): string =>
      findAction(
        evaluate(`timezone: Europe/Berlin\ninterviews: [${interview}]`, now, { policy: MOMENTS, zone }),
        "send",
      ).state;
    expect(state("2026-11-12T08:59:59", "America/New_York")).toBe("upcoming");
    expect(state("2026-11-12T09:00", "America/New_York")).toBe("open");
    expect(state("2026-11-12T22:59:59", "Asia/Tokyo")).toBe("upcoming");
    expect(state("2026-11-12T23:00", "Asia/Tokyo")).toBe("open");
  });
});

describe("a window without an end", () => {
  it("is open for ever, and never overdue", async () => {
    const policy = await policyOf(
      "rules:\n  - {id: send, title: Send it, opens: application.deadline.orValue(today)}\n",
    );
    expect(findAction(evaluate("deadline: 2026-11-10", "2099-01-01", { policy }), "send").state).toBe("open");
  });

  it("lapses after its until all the same", async () => {
    const policy = await policyOf(`
rules:
  - {id: send, title: Send it, opens: application.deadline.orValue(today), until: opens + days(1)}
`);
    const state = (now: string): string => findAction(evaluate("deadline: 2026-11-10", now, { policy }), "send").state;
    expect([state("2026-11-11"), state("2026-11-12")]).toEqual(["open", "lapsed"]);
  });
});

describe("the order of windows", () => {
  const [day, nextDay] = ["2026-11-12", "2026-11-13"].map((text) => PlainDate.from(text));
  const [midnight, noon] = ["2026-11-12T00:00", "2026-11-12T12:00"].map((text) => clock(text));

  it("is that of their days, and on one day a date comes before any moment, midnight included", () => {
    const signs = [
      compareBounds(day!, nextDay!),
      compareBounds(day!, day!),
      compareBounds(midnight!, noon!),
      compareBounds(noon!, noon!),
      compareBounds(day!, midnight!),
      compareBounds(day!, noon!),
      compareBounds(nextDay!, noon!),
      compareBounds(noon!, day!),
      compareBounds(noon!, nextDay!),
    ];
    expect(signs.map((sign) => Math.sign(sign))).toEqual([-1, 0, -1, 0, -1, -1, 1, 1, -1]);
  });
});
