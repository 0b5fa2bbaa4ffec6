import { Composer, Parser } from "yaml";
import { describe, expect, it } from "vitest";
import { quoteLibrary, readWording } from "../../../src/yaml/explain/library-words.js";

/** What the library itself says of a text. */
function messagesOf(text: string): readonly string[] {
  const [document] = new Composer({ prettyErrors: false }).compose(new Parser().parse(text), true, text.length);
  return document?.errors.map(({ message }) => message) ?? [];
}

describe("the library's words, which alone tell some errors apart", () => {
  it.each([
    ['a: "b', "unclosed quote"],
    ["a: 'b", "unclosed quote"],
    ["a: [b", "unclosed bracket"],
    ["a: {b", "unclosed bracket"],
    ["[b", "unclosed bracket"],
    ["a:\n  b: c\n d: e", "misaligned"],
    ["a:\n  - b\n - c", "misaligned"],
    ["- a: b\n c: d", "item without a dash"],
    ["a: 1\nb", "key without a colon"],
    ["a: 'b'#c", "glued comment"],
    ["a: |text", "block header"],
    ["a: > 5 days", "block header"],
    ["a: 'b' c", "after a value"],
    ["a: [b]c", "after a value"],
    ['a: ["b" "c"]', "missing comma"],
  ])("%j is known to be: %s", (text, wording) => {
    expect(messagesOf(text).map(readWording)).toContain(wording);
  });
});

describe("what the library says of errors for which there are no words of our own", () => {
  it("is a sentence's end, with what was typed cut short", () => {
    expect(quoteLibrary(`Unexpected token: "${"x".repeat(100)}" here`)).toBe(
      `unexpected token: "${"x".repeat(59)}…" here`,
    );
    expect(quoteLibrary(`Unexpected token: "\\"${"x".repeat(100)}"`)).toBe(`unexpected token: "\\"${"x".repeat(57)}…"`);
  });
});
