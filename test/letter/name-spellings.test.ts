import { describe, expect, it } from "vitest";
import { roughSpellingOf, spellingsOf } from "../../src/letter/name-spellings.js";

describe("a name is spelled", () => {
  it("in every way in which its marks can be left out", () => {
    expect(spellingsOf("Müller")).toEqual(["muller", "mueller"]);
    expect(spellingsOf("Zoë")).toEqual(["zoe"]);
  });

  it("in thirty-two ways at most", () => {
    expect(spellingsOf("äöüäöü")).toHaveLength(32);
  });

  it.each([
    ["Strauß", "straus"],
    ["Þór", "tor"],
    ["Åse", "ase"],
    ["O’Malley", "omalley"],
  ])("roughly, a letter for a letter: %s is %s", (name, rough) => {
    expect(roughSpellingOf(name)).toBe(rough);
  });
});
