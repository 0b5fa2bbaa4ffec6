import { describe, expect, it } from "vitest";
import { evaluate, findAction, policyOf, writeBound } from "./evaluate.js";

const POLICY = await policyOf(`
rules:
  - {id: call, title: Call, opens: application.deadline.orValue(today), via: [phone]}
  - {id: write, title: Write, opens: application.deadline.orValue(today), via: [email]}
  - id: call-after
    title: Call after the interview
    each: {interview: application.interviews}
    opens: interview.end
    via: [phone]
`);

/** When the call is, by the employer's clock, and the person's day on which that is. */
function callOf(rule: string, lines: string, now: string, zone?: string): string {
  const { call } = findAction(evaluate(lines, now, { policy: POLICY, zone }), rule);
  if (!call) return "no call";
  const day = call.start.withTimeZone(zone ?? "Europe/Berlin").toPlainDate();
  return `${writeBound(call.start)}–${writeBound(call.end).slice(11)}, ${day.toString()}`;
}

describe("a call that has yet to open", () => {
  it("is at the first phone hours of its day", () => {
    expect(callOf("call", "deadline: 2026-11-18", "2026-11-10")).toBe("2026-11-18T09:30–11:30, 2026-11-18");
  });

  it("is at those of the employer's clock", () => {
    const lines = "timezone: America/New_York\ndeadline: 2026-11-18";
    expect(callOf("call", lines, "2026-11-10")).toBe("2026-11-18T09:30–11:30, 2026-11-18");
  });

  it("is not before its day has come to the employer, too", () => {
    // Midnight in Berlin is 15:00 of the day before in Los Angeles, in the middle of its phone hours.
    const lines = "timezone: America/Los_Angeles\ndeadline: 2026-11-18";
    expect(callOf("call", lines, "2026-11-10")).toBe("2026-11-18T09:30–11:30, 2026-11-18");
  });

  it("is not before its day has come to the person: 09:30 in Tokyo is the day before in Los Angeles", () => {
    const lines = "timezone: Asia/Tokyo\ndeadline: 2026-11-18";
    expect(callOf("call", lines, "2026-11-10", "America/Los_Angeles")).toBe("2026-11-19T09:30–11:30, 2026-11-18");
  });

  it("stays where it is when its day comes", () => {
    const lines = "timezone: Asia/Tokyo\ndeadline: 2026-11-18";
    for (const now of ["2026-11-17T23:00", "2026-11-18T00:00", "2026-11-18T12:00"])
      expect(callOf("call", lines, now, "America/Los_Angeles")).toBe("2026-11-19T09:30–11:30, 2026-11-18");
  });

  it("does not begin in hours that have begun before its day", () => {
    // Midnight in Honolulu is 10:00 in London.
    const lines = "timezone: Europe/London\ndeadline: 2026-11-18";
    expect(callOf("call", lines, "2026-11-10", "Pacific/Honolulu")).toBe("2026-11-18T14:30–16:00, 2026-11-18");
  });

  it("waits for a moment, where it opens with one", () => {
    expect(callOf("call-after", "interviews: [2026-11-12 14:00]", "2026-11-02")).toBe(
      "2026-11-13T09:30–11:30, 2026-11-13",
    );
  });
});

describe("a call that is open", () => {
  it.each([
    ["2026-11-18T08:00", "2026-11-18T09:30–11:30, 2026-11-18", "before the first hours"],
    ["2026-11-18T11:29", "2026-11-18T09:30–11:30, 2026-11-18", "while they last"],
    ["2026-11-18T11:30", "2026-11-18T14:30–16:00, 2026-11-18", "when they have passed, the next ones"],
    ["2026-11-18T16:00", "2026-11-19T09:30–11:30, 2026-11-19", "after the last ones, tomorrow"],
    ["2026-11-20T16:00", "2026-11-23T09:30–11:30, 2026-11-23", "not on a weekend"],
  ])("at %s is at %s: %s", (now, expected) => {
    expect(callOf("call", "deadline: 2026-11-18", now)).toBe(expected);
  });

  it("on a day that is no working day for the employer waits for the next one that is", () => {
    // Friday evening in Los Angeles is Saturday in Tokyo.
    const lines = "timezone: Asia/Tokyo\ndeadline: 2026-11-18";
    expect(callOf("call", lines, "2026-11-20T18:00", "America/Los_Angeles")).toBe("2026-11-23T09:30–11:30, 2026-11-22");
  });
});

describe("an e-mail", () => {
  it("has no hours", () => {
    expect(callOf("write", "deadline: 2026-11-18", "2026-11-10")).toBe("no call");
  });
});
