import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug } from "../../src/text/index.js";

describe("a name as a key", () => {
  it.each([
    ["Ada Lovelace", "ada-lovelace"],
    ["  ADA   LOVELACE ", "ada-lovelace"],
    ["Zoë Ångström", "zoe-angstrom"],
    ["Zoe\u0308 A\u030Angstro\u0308m", "zoe-angstrom"],
    ["O'Brien-Smith, Jr.", "o-brien-smith-jr"],
    ["ada@acme.example", "ada-acme-example"],
    ["ひかり", "ひかり"],
    ["Дмитрий", "дмитрии"],
    ["Ａｄａ", "ada"],
    ["…", ""],
    ["", ""],
  ])("%j is %j", (name, key) => {
    expect(slug(name)).toBe(key);
  });

  it.each([
    ["राम", "रमा", "Ram and Rama"],
    ["はば", "ばば", "kana with and without voicing"],
    ["김민수", "김민서", "Hangul"],
  ])("%s is not that of %s (%s)", (one, other) => {
    expect(slug(one)).not.toBe(slug(other));
  });

  it("is the same for the same name, composed or decomposed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(slug(name.normalize("NFD"))).toBe(slug(name.normalize("NFC")));
      }),
    );
  });

  it("is its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(slug(slug(name))).toBe(slug(name));
      }),
      { numRuns: 1000 },
    );
  });
});
