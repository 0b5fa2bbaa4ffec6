import { describe, expect, it } from "vitest";
import { findNameLikes } from "../../src/letter/capitalised-words.js";

const wordsOf = (text: string): string[] => findNameLikes(text).map(({ word }) => word);
/** The words at which a sentence begins. */
const startsOf = (text: string): string[] =>
  findNameLikes(text).flatMap(({ word, isSentenceStart }) => (isSentenceStart ? [word] : []));

describe("what may be a name", () => {
  it("has a capital and more than one letter", () => {
    expect(wordsOf("I met A. Lovelace and ada.")).toEqual(["Lovelace"]);
  });

  it("is an abbreviation where all of it is capitals, from two letters on", () => {
    const capitals = findNameLikes("The UK and NASA, Ada").filter(({ isCapitals }) => isCapitals);
    expect(capitals.map(({ word }) => word)).toEqual(["UK", "NASA"]);
  });

  it("stands beside another, though not behind one that owns it", () => {
    const besides = (text: string) => findNameLikes(text).map(({ neighbours }) => neighbours.map(({ word }) => word));
    expect(besides("met Ada B. Lovelace")).toEqual([["Lovelace"], ["Ada"]]);
    expect(besides("met Ada's Lovelace")).toEqual([[], []]);
  });
});

describe("a sentence begins", () => {
  it.each([
    ["Adda came.", ["Adda"], "with the text"],
    ["We met. Adda came.", ["We", "Adda"], "behind a full stop"],
    ["We met Adda in the morning and talked for a long, long while.", ["We"], "and not in its midst"],
    ["o Adda", [], "nor behind a single letter"],
    [`We${" ".repeat(39)}Adda`, ["We"], "nor behind a blotted-out address"],
    [`We${" ".repeat(40)}Adda`, ["We", "Adda"], "but behind one of forty characters, which are all that is looked at"],
  ])("%j: %j, %s", (text, expected) => {
    expect(startsOf(text)).toEqual(expected);
  });
});
