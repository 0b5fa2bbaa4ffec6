import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianDuration, medianOf, type Duration } from "../../src/stats/index.js";

/** `3 5+ 9`: with a plus, it was still going on then. */
function read(text: string): readonly Duration[] {
  return text
    .split(" ")
    .filter((one) => one !== "")
    .map((one) => ({ days: Number.parseInt(one, 10), isEnded: !one.endsWith("+") }));
}

describe("the median of durations, some of which are unfinished", () => {
  it.each<[string, number | undefined, string]>([
    ["", undefined, "of nothing"],
    ["5", 5, "one"],
    ["4 9", 6.5, "an even count, the middle"],
    ["4 9 100", 9, "an odd count"],
    ["4 9 100+", 9, "the long one may take for ever"],
    ["4 40+ 50+", undefined, "most are unfinished"],
    ["1 2+ 3+", undefined, "one of three has ended"],
    ["1 2+ 3", 3, "who broke off early says nothing of later"],
    ["4 9+", undefined, "exactly half, and nobody knows for how long"],
    ["4 9+ 9", 9, "two thirds are left after the first, none after the end"],
    [
      "6 6 6 7 10 13 16 22 23 6+ 9+ 10+ 11+ 17+ 19+ 20+ 25+ 32+ 32+ 34+ 35+",
      23,
      "6-MP of Freireich et al. (1963), the textbook's",
    ],
    ["1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23", 8, "its placebo group"],
  ])("of %j is %j: %s", (text, median) => {
    expect(medianDuration(read(text))).toBe(median);
  });

  it("is the usual one where all are finished, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), (days) => {
        expect(medianDuration(days.map((one) => ({ days: one, isEnded: true })))).toBeCloseTo(medianOf(days), 9);
      }),
    );
  });

  it("never falls when what was finished turns out to have gone on", () => {
    const some = fc.array(fc.record({ days: fc.nat(40), isEnded: fc.boolean() }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, fc.nat(), (durations, which) => {
        const at = which % durations.length;
        const longer = durations.map((one, index) => (index === at ? { ...one, isEnded: false } : one));
        expect(medianDuration(longer) ?? Infinity).toBeGreaterThanOrEqual(medianDuration(durations) ?? Infinity);
      }),
    );
  });
});
