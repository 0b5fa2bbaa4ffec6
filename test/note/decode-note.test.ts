import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeNote, readNote } from "../../src/note/index.js";

const decode = (...bytes: number[]): ReturnType<typeof decodeNote> =>
  decodeNote({ path: "a.md", bytes: Uint8Array.from(bytes) });

describe("the bytes of a note", () => {
  it("keep their byte-order mark, so that offsets are the file's", () => {
    expect(decode(0xef, 0xbb, 0xbf, 0x61)).toEqual({ path: "a.md", text: "\uFEFFa", findings: [] });
  });

  it.each([
    ["a stray byte", [0x61, 0xff, 0x62], 1],
    ["a sequence cut short", [0x61, 0x62, 0xe2, 0x82], 2],
    ["one cut short within the text", [0xef, 0xbf, 0x41], 0],
    ["Latin-1 after other letters", [0xc3, 0xbc, 0xf0, 0x9f, 0x98, 0x80, 0xfc], 3],
    ["a real U+FFFD before", [0xef, 0xbf, 0xbd, 0x80], 1],
    ["a surrogate", [0x61, 0xed, 0xa0, 0x80], 1],
  ])("are told at the first that is no UTF-8: %s", (_, bytes, start) => {
    const { text, findings } = decode(...bytes);
    expect(findings).toMatchObject([
      { check: "invalid-utf8", severity: "error", file: "a.md", range: { start, end: start + 1 } },
    ]);
    expect(text[start]).toBe("\uFFFD");
  });

  it("are read all the same", () => {
    const bytes = Buffer.from("---\ncompany: M\u00fcller\nrole: SRE\n---\n", "latin1");
    const { application, findings } = readNote(decodeNote({ path: "a.md", bytes }), { zone: "UTC" });
    expect(application).toMatchObject({ company: "M\uFFFDller", role: "SRE" });
    expect(findings).toHaveLength(1);
  });

  it("come back as they were where they are UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeNote({ path: "a.md", bytes: new TextEncoder().encode(text) })).toEqual({
          path: "a.md",
          text,
          findings: [],
        });
      }),
    );
  });
});
