import { distance } from "fastest-levenshtein";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/text/index.js";

describe("the distance of two words", () => {
  it.each([
    ["ada", "ada", 0],
    ["ada", "adda", 1],
    ["ada", "ad", 1],
    ["ada", "ida", 1],
    ["grace", "garce", 1],
    ["katherine", "catharine", 2],
    ["lovelace", "lovlaec", 2],
    ["", "ab", 2],
    ["👩‍🚀", "👩", 2],
  ])("%s, %s: %d", (a, b, expected) => {
    expect(editDistance(a, b, 3)).toBe(expected);
  });

  it("is not counted beyond its limit", () => {
    expect(editDistance("ada", "lovelace", 2)).toBe(3);
    expect(editDistance("grace", "steve", 2)).toBe(3);
  });

  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

  it("is the same either way, and at most Levenshtein's, who knows no swaps", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const found = editDistance(a, b, 9);
        expect(found).toBe(editDistance(b, a, 9));
        expect(found).toBeLessThanOrEqual(distance(a, b));
        // A swap saves one of two replacements.
        expect(found).toBeGreaterThanOrEqual(Math.ceil(distance(a, b) / 2));
        expect(found === 0).toBe(a === b);
      }),
    );
  });
});
