import { describe, expect, it } from "vitest";
import { REVERSALS } from "../../../../src/note/words/endings/ending-words.js";
import { isReversed } from "../../../../src/note/words/endings/index.js";
import { readWords } from "../../../../src/note/words/index.js";
import { contextOf, show } from "../scenarios.js";

const read = (line: string): string => show(readWords(line, contextOf({ theme: "log", isDone: false })));

describe("words that take an ending back", () => {
  it.each(REVERSALS)("leave nothing of it: %s", (words) => {
    expect(read(`rejected — ${words}`)).toBe("-");
    expect(read(`Absage, ${words}`)).toBe("-");
  });

  it("count as whole words, whatever their accents and signs", () => {
    expect(isReversed(0, "rejected, first-choice")).toBe(true);
    expect(isReversed(0, "oferta... Todavia")).toBe(true);
    expect(isReversed(0, "rejected, butter")).toBe(false);
    expect(isReversed(6, "but — rejected")).toBe(false);
  });

  it("leave other facts alone", () => {
    expect(read("called Lena, but she was out")).toBe("sent note to Lena by phone : she was out");
  });
});
