import { describe, expect, it } from "vitest";
import { show, tell } from "./said.js";

describe("a remark that tells of the past", () => {
  it("does not put a moved interview into the past", () => {
    const told = tell("interview moved to 3 dec 10:00, they were very sorry");
    expect(show(told)).toBe("round 2 moved 2026-12-03 10:00");
    const earlier = tell("interview postponed to thursday 10am, they were very sorry");
    expect(show(earlier)).toMatch(/^refused: it was to be on .*, and is not postponed to a day before that$/u);
  });

  it("leaves the day of a new one to the person", () => {
    const told = tell("phone screen with Ada friday 10:00, was told to bring a laptop");
    expect(show(told)).toBe("refused: friday may be the day on which you talked, or one that lies ahead");
    expect(told.ok ? [] : told.choices.map(({ words }) => words)).toEqual([
      "phone screen with Ada 2026-11-13 10:00, was told to bring a laptop",
      "phone screen with Ada 2026-11-20 10:00, was told to bring a laptop",
    ]);
  });
});
