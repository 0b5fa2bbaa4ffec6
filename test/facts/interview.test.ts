import { describe, expect, it } from "vitest";
import { dayIn, isAfter, isAhead, isHeld } from "../../src/facts/index.js";
import { clock, factsOf } from "./read-facts.js";

function phaseOf(interview: string, now: string, zone?: string): string {
  const [one] = factsOf(`interviews: [${interview}]`, zone).interviews;
  const at = clock(now, zone);
  return isHeld(one!, at) ? "held" : isAhead(one!, at) ? "ahead" : "neither";
}

describe("an interview", () => {
  it.each([
    ["{date: 2026-11-12 14:00, minutes: 45}", "2026-11-12T13:59", "ahead", "before it starts"],
    ["{date: 2026-11-12 14:00, minutes: 45}", "2026-11-12T14:44", "ahead", "while it goes on"],
    ["{date: 2026-11-12 14:00, minutes: 45}", "2026-11-12T14:45", "held", "when it ends"],
    ["2026-11-12 14:00", "2026-11-12T14:59", "ahead", "an hour long where nothing else is said"],
    ["2026-11-12 14:00", "2026-11-12T15:00", "held", "and then over"],
    ["2026-11-12", "2026-11-12T23:59", "ahead", "without a time, until its day is over"],
    ["2026-11-12", "2026-11-13", "held", "the day after"],
    ["{date: 2026-11-12 14:00, cancelled: true}", "2026-11-12", "neither", "called off, before"],
    ["{date: 2026-11-12 14:00, cancelled: true}", "2026-11-13", "neither", "called off, after"],
    ["{date: 2026-11-12 14:00, status: cancelled}", "2026-11-13", "neither", "called off in another word"],
  ])("%s is at %s %s: %s", (interview, now, phase) => {
    expect(phaseOf(interview, now)).toBe(phase);
  });

  it("is an hour long by the clock that ticks, also in the night in which the clocks go back", () => {
    expect(phaseOf("2026-10-25 02:30", "2026-10-25T03:00")).toBe("held");
    expect(phaseOf("2026-10-25 01:30", "2026-10-25T02:29")).toBe("ahead");
  });
});

describe("an interview in the employer's zone", () => {
  const lines = "timezone: America/New_York\ninterviews: [2026-11-12 14:00]";

  it("is over when it is over there", () => {
    const [interview] = factsOf(lines).interviews;
    expect(isHeld(interview!, clock("2026-11-12T20:59"))).toBe(false);
    expect(isHeld(interview!, clock("2026-11-12T21:00"))).toBe(true);
  });

  it("without a time is over when its day is over there", () => {
    const [interview] = factsOf("timezone: America/New_York\ninterviews: [2026-11-12]").interviews;
    expect(isHeld(interview!, clock("2026-11-13T05:59"))).toBe(false);
    expect(isHeld(interview!, clock("2026-11-13T06:00"))).toBe(true);
  });

  it("falls on the person's day, which may be another than the employer's", () => {
    const [interview] = factsOf(lines).interviews;
    expect(dayIn(interview!, "America/New_York").toString()).toBe("2026-11-12");
    expect(dayIn(interview!, "Europe/Berlin").toString()).toBe("2026-11-12");
    expect(dayIn(interview!, "Asia/Tokyo").toString()).toBe("2026-11-13");
  });

  it("without a time keeps its date everywhere", () => {
    const [interview] = factsOf("timezone: America/New_York\ninterviews: [2026-11-12]").interviews;
    expect(dayIn(interview!, "Asia/Tokyo").toString()).toBe("2026-11-12");
  });
});

describe("of two interviews the later", () => {
  it.each([
    ["2026-11-02 10:00, 2026-11-09 10:00", true, "ends later"],
    ["2026-11-09 10:00, 2026-11-02 10:00", false, "is not the one that the note has last"],
    ["2026-11-02 10:00, 2026-11-02 10:00", true, "is the one that the note has last, where both end at once"],
  ])("[%s]: the second one is it %s: it %s", (interviews, expected) => {
    const all = factsOf(`interviews: [${interviews}]`).interviews;
    const [first, second] = all;
    expect(isAfter(second!, first!, all)).toBe(expected);
    expect(isAfter(first!, second!, all)).toBe(!expected);
  });
});
