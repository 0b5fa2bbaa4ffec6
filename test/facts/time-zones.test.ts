import { describe, expect, it } from "vitest";
import { isThanked } from "../../src/facts/index.js";
import { nameEntries, situationOf } from "./read-facts.js";

/** 14:00 in New York is 04:00 of the next day in Tokyo. */
const LATE = "timezone: America/New_York\ninterviews: [2026-11-12 14:00]";
/** 09:00 in Tokyo is 16:00 of the day before in Los Angeles. */
const EARLY = "timezone: Asia/Tokyo\ninterviews: [2026-11-12 09:00]";

describe("the wait after an interview far away", () => {
  it("begins on the day on which it took place there, wherever the person is", () => {
    expect(situationOf(LATE, "2026-11-20", "Asia/Tokyo").wait.since.toString()).toBe("2026-11-12");
    expect(situationOf(EARLY, "2026-11-20", "America/Los_Angeles").wait.since.toString()).toBe("2026-11-12");
  });

  it("holds what was sent after it, by the person's calendar, as their log is dated", () => {
    const log = "log: [2026-11-12 sent follow-up, 2026-11-13 sent follow-up]";
    const tokyo = situationOf(`${LATE}\n${log}`, "2026-11-20", "Asia/Tokyo").wait;
    expect(nameEntries(tokyo.follow_ups)).toEqual(["2026-11-13 follow-up"]);
    const newYork = situationOf(`${LATE}\n${log}`, "2026-11-20", "America/New_York").wait;
    expect(newYork.follow_ups).toHaveLength(2);
  });

  it("takes a promise received on the person's date of the interview for a later one", () => {
    const lines = `timezone: Asia/Tokyo
interviews: [{date: 2026-11-12 09:00, promised_by: 2026-11-19}]
log: ["2026-11-11 received reply, promised 2026-11-17"]`;
    expect(situationOf(lines, "2026-11-20", "America/Los_Angeles").wait.promised_by?.toString()).toBe("2026-11-17");
    expect(situationOf(lines, "2026-11-20", "Asia/Tokyo").wait.promised_by?.toString()).toBe("2026-11-19");
  });
});

describe("a thank-you after an interview far away", () => {
  function isSomebodyThanked(lines: string, zone: string): boolean {
    const situation = situationOf(lines, "2026-11-20", zone);
    const [interview] = situation.application.interviews;
    return isThanked(situation, interview!, {
      key: "ada-lovelace",
      name: "Ada Lovelace",
      hiring_manager: false,
      origins: {},
    });
  }

  it("counts when it is dated the person's day of it, though that be the employer's day before", () => {
    expect(isSomebodyThanked(`${EARLY}\nlog: [2026-11-11 sent thank-you]`, "America/Los_Angeles")).toBe(true);
    expect(isSomebodyThanked(`${EARLY}\nlog: [2026-11-11 sent thank-you]`, "Asia/Tokyo")).toBe(false);
  });

  it("does not count when it is dated before the person's day of it", () => {
    expect(isSomebodyThanked(`${LATE}\nlog: [2026-11-12 sent thank-you]`, "Asia/Tokyo")).toBe(false);
    expect(isSomebodyThanked(`${LATE}\nlog: [2026-11-13 sent thank-you]`, "Asia/Tokyo")).toBe(true);
  });
});
