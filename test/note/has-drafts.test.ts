import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadMarkdown, readNote } from "../../src/note/index.js";

const FRONT = "---\ncompany: Acme\nrole: SRE\n---\n";
const read = (body: string) => readNote({ path: "a.md", text: `${FRONT}${body}` }, { zone: "UTC" }).application!;

describe("whether a body may have drafts, told without the parser", () => {
  it.each([
    ["", false],
    ["The first draft of my letter is done.\n\n## Notes on the draft\n", false],
    ["## Draft: follow-up\n", true],
    ["### draft : follow-up ###\n", true],
    ["## **Draft:** follow-up\n", true],
    ["## [Draft: note](note.md)\n", true],
    ["Draft: note\n===\n", true],
    ["\r\n\r\nText.\r\n  # DRAFT: note\r\n", true],
  ])("%j: %s", (body, expected) => {
    expect(read(body).hasDrafts()).toBe(expected);
  });
});

describe("with the parser", () => {
  beforeAll(loadMarkdown);

  it("no draft is found that the scan has missed", () => {
    const piece = fc.constantFrom(
      ...["## ", "# ", "   ###   ", "Draft", "draft", ":", " ", "follow-up", "\n", "\n\n", "\r\n", "===", "---"],
      ...["*", "**", "`", "_", "[", "](x)", "> ", "- ", "\\", "<!-- ", " -->", "~~~\n", "    ", "\t", "to Ada"],
    );
    const heading = fc.tuple(piece, piece, piece).map((parts) => `\n## ${parts[0]}Draft${parts[1]}:${parts[2]}note\n`);
    let drafts = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, heading), { maxLength: 14 }), (parts) => {
        const application = read(parts.join(""));
        if (application.body().drafts.length === 0) return;
        drafts++;
        expect(application.hasDrafts(), parts.join("")).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(drafts).toBeGreaterThan(30);
  });
});

describe("a draft's kind", () => {
  beforeAll(loadMarkdown);

  it.each([
    ["Call script", "call-script"],
    ["callscript", "call-script"],
    ["phone script", "call-script"],
    ["Voice mail", "voicemail"],
    ["Thank you", "thank-you"],
    ["Follow-Up", "follow-up"],
    ["Cover  letter", "cover letter"],
  ])("%s is %s", (written, kind) => {
    expect(read(`## Draft: ${written}\n`).body().drafts[0]?.kind).toBe(kind);
  });
});

describe("a draft's subject", () => {
  beforeAll(loadMarkdown);

  it.each([
    "## Draft: note\n\nSubject: Hello, Ada  \n\nText.\n",
    "## Draft: note\r\n\r\nsubject:Hello, Ada\r\nText.\r\n",
  ])("has its place: %j", (body) => {
    const { subject, subjectRange } = read(body).body().drafts[0]!;
    expect(subject).toBe("Hello, Ada");
    expect(`${FRONT}${body}`.slice(subjectRange!.start, subjectRange!.end)).toBe(subject);
  });

  it("that says nothing is none", () => {
    expect(read("## Draft: note\n\nSubject:\n\nText.\n").body().drafts[0]).toMatchObject({
      subject: undefined,
      text: "Text.",
    });
  });
});
