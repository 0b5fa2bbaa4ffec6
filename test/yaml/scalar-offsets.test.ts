import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScalar, parseDocument, stringify, type ToStringOptions } from "yaml";
import { mapScalarOffsets } from "../../src/yaml/scalar-offsets.js";

/** Where the first `wrong` of the value of `key` stands in the text. */
function locate(text: string): string {
  const node = parseDocument(text).get("key", true);
  if (!isScalar<string>(node) || !node.range) throw new Error("no scalar");
  const offset = mapScalarOffsets(text, [node.range[0], node.range[1]], node.value)(node.value.indexOf("wrong"));
  // In double quotes a line may break within a word, behind a backslash.
  return text
    .slice(offset)
    .replace(/\\\n\s*/u, "")
    .slice(0, 5);
}

describe("the place of a word in a YAML scalar", () => {
  it.each([
    ["plain", "key: a.wrong + b"],
    ["plain over lines", "key: a\n  + b\n\n  + wrong"],
    ["single quotes", "key: 'it''s ''so'' wrong'"],
    ["double quotes with escapes", String.raw`key: "a\"b\u00e4\x41\n\\ wrong"`],
    ["double quotes broken before an escaped blank", 'key: "a-\\\\\\\n   \\ wrong"'],
    ["double quotes over lines", 'key: "a\n   b \\\n   c wrong"'],
    ["a literal block", "key: |\n  a\n    b\n\n  c wrong\n"],
    ["a folded block", "key: >-\n  a\n  b\n\n  c\n    d wrong\n"],
    ["a block with an indentation of its own", "key: |2\n    a\n   wrong\n"],
    ["CRLF", "key: >-\r\n  a\r\n  b wrong\r\n"],
    ["a comment behind the block's header", "key: >- # a.b\n  a\n  b wrong\n"],
  ])("%s", (_, text) => {
    expect(locate(text)).toBe("wrong");
  });

  it("is exact in whatever way the value is written", () => {
    const word = fc.stringMatching(/^[a-z'"\\: #-]{0,12}$/u);
    const styles = fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED");
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        styles,
        fc.integer({ min: 20, max: 60 }),
        (words, style, lineWidth) => {
          const value = [...words.map((one) => one.replaceAll("w", "")), "wrong"].join(" ").trim();
          const options: ToStringOptions = { defaultStringType: style, lineWidth };
          const text = stringify({ key: value }, options);
          expect(locate(text)).toBe("wrong");
        },
      ),
      { numRuns: 500 },
    );
  });
});
