import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMarkdown, needsMarkdown, readNote, readNoteLoading, type NoteReading } from "../../src/note/index.js";
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
/** Lines that may be facts, among lines that only the parser can judge. */
const journalLine = fc.constantFrom(
  ...[
    "## Log",
    "### Technical (2026-10-13)",
    "Log\n===",
    "- ## Journal",
    "- Log",
    "\t- [[2026-10-03]] called",
    "**Log:**",
  ],
  ...["- 2026-10-03 rejected", "- 6. Oktober 2026: Absage", "2026-10-04, 14:00: onsite", "|Date|What|", "|---|---|"],
  ...[
    "|2026-10-05|Offer|",
    "- [x] Call Jo ✅ 2026-11-05",
    "- [ ] Call Jo 📅 2026-11-12",
    "applied:: 2026-10-02",
    "...",
  ],
  ...[
    "> [!log]",
    "> - 2026-10-03 offer",
    "<div>",
    "</div>",
    "<!--",
    "-->",
    "```",
    "---",
    "",
    "[a]: b",
    "text",
    "1. one",
  ],
);
const journal = fc.array(journalLine, { maxLength: 10 }).map((lines) => lines.join("\n"));
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

  it("is read without it wherever it says so, with the journals in its body", () => {
    let [unaided, facts] = [0, 0];
    const fronts = fc.oneof(front, fc.constantFrom("---\ncompany: Acme\nrole: SRE\n...\n", `\uFEFF${FRONT}`));
    fc.assert(
      fc.property(fronts, journal, fc.boolean(), fc.boolean(), (before, after, readsBody, isBody) => {
        const options = { readsBody, ...(isBody ? {} : { body: false }) };
        const text = before + after;
        if (needsMarkdown(text, options)) return;
        unaided++;
        const { application } = readNote({ path: "a.md", text }, { zone: "UTC", ...options });
        facts += (application?.log.length ?? 0) + (application?.interviews.length ?? 0);
      }),
      { numRuns: cases(3000) },
    );
    expect(unaided).toBeGreaterThan(cases(300));
    expect(facts).toBeGreaterThan(cases(30));
  });

  it("is read whole by whoever loads it where it is needed", async () => {
    const source = { path: "acme.md", text: `${FRONT}## **Draft:** follow-up\n\nDear Ada,\n` };
    const { application } = await readNoteLoading(source, { zone: "Europe/Berlin" });
    expect(application?.body.drafts).toHaveLength(1);
    await expect(readNoteLoading(source, { zone: "Europe/Berlin" })).resolves.toEqual(
      readNote(source, { zone: "Europe/Berlin" }),
    );
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
