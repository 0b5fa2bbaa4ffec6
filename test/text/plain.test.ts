import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiLine, oneLine } from "../../src/text/index.js";

const hostile = fc.string({ unit: "binary", maxLength: 30 });

describe("a text on one line", () => {
  it.each([
    ["a\nb", "a b"],
    ["a\r\nb", "a b"],
    ["a\t\tb", "a b"],
    ["a\u0085b\u2028c\u2029d\ve\ff", "a b c d e f"],
    ["\u001B[31mred\u001B[0m", "[31mred[0m"],
    ["\u202Egnp.exe", "gnp.exe"],
    ["a\u0000b\u007Fc\u009Bd", "abcd"],
    ["a\uD800b", "a\uFFFDb"],
    ["Zoë 🙂 ひかり", "Zoë 🙂 ひかり"],
  ])("%j is shown as %j", (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });

  it("has neither line breaks nor controls, whatever it came from, and is shown the same again", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = oneLine(text);
        // eslint-disable-next-line no-control-regex -- these are what must not be there
        expect(shown).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(shown.isWellFormed()).toBe(true);
        expect(oneLine(shown)).toBe(shown);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a text of several lines", () => {
  it("keeps its lines and tabs, and ends each with LF", () => {
    expect(multiLine("a\r\nb\rc\u2028d\te\u0007")).toBe("a\nb\nc\nd\te");
  });

  it("becomes its one line when its breaks are made blanks", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const collapse = (shown: string): string => shown.replaceAll(/[\t\n ]+/gu, " ");
        expect(collapse(oneLine(text))).toBe(collapse(multiLine(text)));
      }),
    );
  });
});
