import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMarkdown, needsMarkdown, readNote, type NoteReading } from "../../src/note/index.js";
import { cases } from "../cases.js";

const FRONT = "---\ncompany: Acme\nrole: SRE\n---\n";
const IGNORE = "<!-- followthrough-ignore reply-date-unknown: as I like it -->\n";

function read(text: string, readsBody = false): NoteReading {
  return readNote({ path: "a.md", text }, { zone: "UTC", readsBody });
}

const piece = fc.constantFrom(
  ...["## ", "# ", "   ###   ", "Draft", "draft", ":", " ", "follow-up", "\n", "\n\n", "\r\n", "===", "---\n"],
  ...["*", "**", "`", "_", "[", "](x)", "> ", "- ", "\\", "<!-- ", " -->", "~~~\n", "    ", "\t", "to Ada", IGNORE],
);
const heading = fc.tuple(piece, piece, piece).map((parts) => `\n## ${parts[0]}Draft${parts[1]}:${parts[2]}note\n`);
const front = fc.constantFrom(
  FRONT,
  "\n\n---\ncompany: Acme\n---\n",
  "---\ncompany: Acme\nrole: SRE\n",
  "",
  "---\nx\n---\n",
);
const body = fc
  .array(fc.oneof({ arbitrary: piece, weight: 2 }, { arbitrary: heading, weight: 1 }), { maxLength: 14 })
  .map((parts) => parts.join(""));
const note = fc.tuple(front, body).map((parts) => parts.join(""));

describe("a note before the parser is loaded", () => {
  // Whether a body may have drafts is told by a scan of its text, and plain markdown is read line by line.
  it.each([
    ["", false],
    ["Notes\n=====\n", false],
    ["The first draft of my letter is done.\n\n## Notes on the *draft*\n", false],
    ["## Draft: follow-up\n", false],
    ["## **Draft:** follow-up\n", true],
    ["## [Draft: note](note.md)\n", true],
    ["Draft: note\n===\n", true],
    ["\r\n\r\nText.\r\n  # DRAFT: note\r\n", true],
    [IGNORE, true],
  ])("says whether it needs it: %j: %s", (markdown, expected) => {
    expect(needsMarkdown(FRONT + markdown)).toBe(expected);
  });

  it("needs it for its sections, if they are wanted and not plain", () => {
    expect(needsMarkdown(`${FRONT}Notes\n=====\n`, { readsBody: true })).toBe(true);
    expect(needsMarkdown(`${FRONT}# Notes\n`, { readsBody: true })).toBe(false);
  });

  it("needs none for a comment in its front matter", () => {
    expect(needsMarkdown(FRONT.replace("SRE", "SRE # followthrough-ignore x: y"))).toBe(false);
  });

  it("is read without it wherever it says so", () => {
    let unaided = 0;
    fc.assert(
      fc.property(note, fc.boolean(), (text, readsBody) => {
        if (needsMarkdown(text, { readsBody })) return;
        unaided++;
        expect(() => read(text, readsBody)).not.toThrow();
      }),
      { numRuns: cases(3000) },
    );
    expect(unaided).toBeGreaterThan(100);
  });
});

describe("with the parser", () => {
  it("no draft is found that the scan has missed", async () => {
    await loadMarkdown();
    let drafts = 0;
    fc.assert(
      fc.property(body, (markdown) => {
        const all = read(FRONT + markdown, true).application!.body.drafts;
        drafts += all.length;
        expect(read(FRONT + markdown).application!.body.drafts).toEqual(all);
      }),
      { numRuns: cases(3000) },
    );
    expect(drafts).toBeGreaterThan(cases(40));
  });
});
