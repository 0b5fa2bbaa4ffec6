import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineIndex } from "../../src/text/index.js";

/** `line:column` */
function at(text: string, offset: number): string {
  const { line, column } = new LineIndex(text).pointAt(offset);
  return `${line}:${column}`;
}

const lineBreak = fc.constantFrom("\n", "\r\n", "\r");
/** Lines without breaks, with the break that ends each; the last has none. */
const lines = fc.array(fc.tuple(fc.stringMatching(/^[a-z äö🙂]{0,6}$/u), lineBreak), { minLength: 1, maxLength: 8 });

describe("the place of an offset", () => {
  it("counts lines and columns from one", () => {
    expect(at("ab\ncd", 0)).toBe("1:1");
    expect(at("ab\ncd", 1)).toBe("1:2");
    expect(at("ab\ncd", 3)).toBe("2:1");
  });

  it("counts a line break to the line that it ends", () => {
    expect(at("ab\ncd", 2)).toBe("1:3");
    expect(at("ab\r\ncd", 2)).toBe("1:3");
    expect(at("ab\r\ncd", 3)).toBe("1:4");
    expect(at("ab\r\ncd", 4)).toBe("2:1");
  });

  it("counts columns in UTF-16 units, as editors do", () => {
    expect(at("🙂x", 2)).toBe("1:3");
  });

  it("does not count a byte-order mark", () => {
    expect(at("\uFEFFab\ncd", 0)).toBe("1:1");
    expect(at("\uFEFFab\ncd", 1)).toBe("1:1");
    expect(at("\uFEFFab\ncd", 2)).toBe("1:2");
    expect(at("\uFEFFab\ncd", 4)).toBe("2:1");
  });

  it("takes an offset outside of the text for its nearest end", () => {
    expect(at("ab\ncd", 99)).toBe("2:3");
    expect(at("ab\ncd", -1)).toBe("1:1");
    expect(at("", 0)).toBe("1:1");
    expect(at("ab\n", 3)).toBe("2:1");
  });

  it("is where the text was put together, whatever ends its lines, with and without a byte-order mark", () => {
    fc.assert(
      fc.property(lines, fc.boolean(), fc.nat(7), fc.nat(12), (parts, hasMark, line, column) => {
        const texts = parts.map(([text, end], index) => (index < parts.length - 1 ? text + end : text));
        // A CR and a line that is a lone LF would be one break.
        fc.pre(texts.every((text, index) => !(text.endsWith("\r") && texts[index + 1]?.startsWith("\n"))));
        const wanted = Math.min(line, texts.length - 1);
        const within = Math.min(column, parts[wanted]![0].length);
        const before = texts.slice(0, wanted).join("").length;
        const text = (hasMark ? "\uFEFF" : "") + texts.join("");
        expect(at(text, (hasMark ? 1 : 0) + before + within)).toBe(`${wanted + 1}:${within + 1}`);
      }),
      { numRuns: 1000 },
    );
  });

  it("never goes back as the offset goes on", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("\uFEFF", "\r", "\n", "a", "🙂"), maxLength: 20 }), (text) => {
        const index = new LineIndex(text);
        const points = Array.from({ length: text.length + 1 }, (_, offset) => index.pointAt(offset));
        for (const [offset, point] of points.slice(1).entries()) {
          const last = points[offset]!;
          const isFirst = offset === 0 && text.startsWith("\uFEFF");
          const isNextColumn = point.line === last.line && point.column === last.column + (isFirst ? 0 : 1);
          const isNextLine = point.line === last.line + 1 && point.column === 1;
          expect(isNextColumn || isNextLine).toBe(true);
        }
      }),
    );
  });
});
