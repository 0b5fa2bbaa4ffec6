import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tameMarkdown } from "../../../src/note/body/tame-markdown.js";
import { cases } from "../../cases.js";

describe("markdown that takes its parser no longer than it is long", () => {
  it("is what it was where nobody nests deeply", () => {
    const text = `- a\n  - b\n> > c\n${"- ".repeat(80)}\n${"* ".repeat(80)}*\n😀\r\n\rx`;
    expect(tameMarkdown(text)).toBe(text);
  });

  it("has no marks left where they nest deeper than fifty", () => {
    expect(tameMarkdown(`a\n${"> ".repeat(52)}1. a b\nc`)).toBe(`a\n${"> ".repeat(50)}x x xx x x\nc`);
    expect(tameMarkdown(`${"- ".repeat(50)}a`)).toBe(`${"- ".repeat(50)}a`);
  });

  it("has an empty line at least every two thousand", () => {
    const tame = tameMarkdown("text 😀\r\n".repeat(4_500)).split("\r\n");
    expect(tame.flatMap((line, at) => (line.trim() === "" ? [at + 1] : []))).toEqual([2_000, 4_000, 4_501]);
  });

  it("stays as long as it was, and each line where it was", () => {
    const piece = fc.constantFrom(
      "- ",
      "> ",
      "1. ",
      "* ",
      "a",
      "😀",
      " ",
      "\t",
      "\n",
      "\r\n",
      "\r",
      "- ".repeat(60),
      "a\n".repeat(2_001),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const breaks = (one: string): string => one.replace(/[^\r\n]/g, " ");
        expect(breaks(tameMarkdown(text))).toBe(breaks(text));
      }),
      { numRuns: cases(300) },
    );
  });

  it.each([
    ["list marks", "- ".repeat(4_000_000)],
    ["list marks and a word", `${"- ".repeat(4_000_000)}x`],
    ["quotes", "> ".repeat(4_000_000)],
    ["emoji", "😀".repeat(4_000_000)],
    ["blanks", " ".repeat(8_000_000)],
    ["short lines", "a\n".repeat(4_000_000)],
  ])("is read to its end in a line of 8 MB of %s", (_, text) => {
    expect(tameMarkdown(text)).toHaveLength(text.length);
  });
});
