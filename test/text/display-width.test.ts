import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToLength, cutToWidth, displayWidth, padToWidth } from "../../src/text/index.js";
import { anyText } from "../output/hostile-texts.js";

describe("the width of a text on a terminal", () => {
  it.each([
    ["", 0],
    ["Acme · SRE", 10],
    ["Müller–Lüdenscheidt …", 21],
    ["株式会社", 8],
    ["エンジニア", 10],
    ["ｱｲｳ", 3],
    ["한국어", 6],
    ["（全角）", 8],
    ["e\u0301", 1],
    ["🙂", 2],
    ["👩‍👩‍👧‍👦", 2],
    ["🇩🇪", 2],
    ["1️⃣", 2],
    ["❤️", 2],
    ["a\u200Bb", 2],
    ["עברית", 5],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("is what a text is filled up or cut to", () => {
    expect(padToWidth("株式", 6)).toBe("株式  ");
    expect(cutToWidth("株式会社サンプル", 8)).toBe("株式会…");
    expect(cutToWidth("株式会社", 8)).toBe("株式会社");
    expect(cutToWidth("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3)).toBe("👩‍👩‍👧‍👦…");
  });

  it("is never more than it was cut to, nor is the length", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 200 }), (text, limit) => {
        expect(displayWidth(cutToWidth(text, limit))).toBeLessThanOrEqual(limit);
        expect(cutToLength(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
