import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LetterPattern } from "../../src/text/index.js";

const SOURCES = [
  String.raw`[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*`,
  String.raw`(?<![\p{Lu}\p{Ll}\p{M}\p{N}@#_\\/])\p{Lu}[\p{Lu}\p{Ll}\p{M}]*`,
  String.raw`[^\p{L}\p{M}\p{N}]+`,
  String.raw`\p{Ll}\.?[ \t]+\p{Lu}`,
  String.raw`[\p{N}]+\p{N}`,
];

describe("a pattern over letters", () => {
  it.each(SOURCES)("finds in Latin-1 what all of Unicode's letters find: %s", (source) => {
    const latin = fc.oneof(
      fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) }),
      fc.string({ unit: fc.constantFrom(...Array.from("Ada ÄßñÉ.'’ʼ–\"“1²¼_-/@\t")) }),
    );
    const pattern = new LetterPattern(source, "g");
    fc.assert(
      fc.property(latin, (text) => {
        expect(text.match(pattern.for(text))).toEqual(text.match(new RegExp(source, "gu")));
      }),
      { numRuns: 1000 },
    );
  });

  it("knows the letters of every script", () => {
    const pattern = new LetterPattern(String.raw`\p{Lu}[\p{L}\p{M}]*`, "g");
    const text = "Łukasz and Ада met Ḿary 田中";
    expect(text.match(pattern.for(text))).toEqual(["Łukasz", "Ада", "Ḿary"]);
  });
});
