import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { echo, isWithinPair, wholeLetters } from "../../src/text/index.js";

describe("what was typed, shown back", () => {
  it.each([
    ["applied", "applied"],
    ["  in\n review\t ", "in  review"],
    ["\u001B[31mred\u0007", "[31mred"],
    ["a\u202Eb\u2028c\u0085d\u0000", "ab c d"],
    ["\uD83D", "\uFFFD"],
    ["", "an empty text"],
    ["\u0007 ", "an empty text"],
    ["x".repeat(60), "x".repeat(60)],
    ["x".repeat(61), `${"x".repeat(59)}…`],
    ["😀".repeat(61), `${"😀".repeat(59)}…`],
    [`${"x".repeat(57)}👩\u200D🚀👩‍🚀👩‍🚀`, `${"x".repeat(57)}👩…`],
    [`${"x".repeat(55)} and so on`, `${"x".repeat(55)} and…`],
  ])("%j is %j", (text, shown) => {
    expect(echo(text)).toBe(shown);
  });
});

describe("a stretch of whole letters", () => {
  it("is as much longer as it takes to halve no pair", () => {
    expect(wholeLetters("a😀b", { start: 2, end: 2 })).toEqual({ start: 1, end: 3 });
    expect(wholeLetters("a😀b", { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
    expect(wholeLetters("\uDE00\uD83D", { start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
  });

  it("never begins or ends within a pair, and holds what it was made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, a, b) => {
        const range = { start: a % (text.length + 1), end: b % (text.length + 1) };
        const whole = wholeLetters(text, range);
        expect([isWithinPair(text, whole.start), isWithinPair(text, whole.end)]).toEqual([false, false]);
        expect(whole.start).toBeLessThanOrEqual(range.start);
        expect(whole.end).toBeGreaterThanOrEqual(range.end);
      }),
    );
  });
});
