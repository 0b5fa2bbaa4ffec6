import { describe, expect, it } from "vitest";
import { fitLines, writePairs } from "../../src/text/index.js";

describe("lines made to fit a terminal", () => {
  it.each([
    ["fits already", 20, "fits already"],
    ["a sentence goes on below itself", 20, "a sentence goes on\nbelow itself"],
    ["  + log: x      a.md:1", 18, "  + log: x  a.md:1"],
    ["  + log: a longer line  a.md:1", 24, "  + log: a longer line\n      a.md:1"],
    ["  + a line of a file, which is longer", 20, "  + a line of a file, which is longer"],
    ["  interview: on Friday at ten", 20, "  interview: on\n    Friday at ten"],
    ["one\ntwo words\n", 5, "one\ntwo\nwords\n"],
    ["of any width where none is known", undefined, "of any width where none is known"],
  ])("%j in %j columns", (text, width, fitting) => {
    expect(fitLines(text, width)).toBe(fitting);
  });
});

describe("pairs of texts", () => {
  const pairs = [
    ["init", "sets a folder up, and writes over nothing"],
    ["help check", "explains a command"],
  ] as const;

  it("stand in two columns where there is room", () => {
    expect(writePairs(pairs)).toEqual([
      "  init        sets a folder up, and writes over nothing",
      "  help check  explains a command",
    ]);
    expect(writePairs(pairs, 44)).toEqual([
      "  init        sets a folder up, and writes",
      "              over nothing",
      "  help check  explains a command",
    ]);
  });

  it("stand below each other where there is none", () => {
    expect(writePairs(pairs, 30)).toEqual([
      "  init",
      "      sets a folder up, and",
      "      writes over nothing",
      "  help check",
      "      explains a command",
    ]);
  });
});
