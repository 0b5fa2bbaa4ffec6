import { describe, expect, it } from "vitest";
import { NearSpellings } from "../../src/letter/near-spelling.js";

describe("how many letters two spellings differ by", () => {
  it.each([
    ["ada", "ada", 1, 0],
    ["adda", "ada", 1, 1],
    ["ava", "ada", 1, 1],
    ["lovelase", "lovellace", 2, 2],
    ["ada", "grace", 1, 2],
    ["abcdefgh", "zbcdefgh", 2, 1],
    ["ab", "cdefgh", 2, 3],
    ["рада", "ада", 1, 1],
    ["𐐨𐐩", "𐐨𐐩𐐪", 1, 1],
    ["ab", "ab𐐨", 1, 1],
    ["ab𐐨", "ab", 1, 1],
    ["ab", "ab𐐨𐐩", 2, 2],
    ["ab𐐨𐐩", "ab", 2, 2],
    ["𐐨", "𐐨abcdef", 2, 3],
  ])("%s and %s, counted up to %i: %i", (one, other, limit, distance) => {
    expect(new NearSpellings().distance(one, other, limit)).toBe(distance);
  });
});
