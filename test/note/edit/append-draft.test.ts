import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { appendDraft, loadMarkdown, readNote, titleDraft, type NewDraft } from "../../../src/note/index.js";

const FRONT_MATTER = "---\ncompany: Acme\nrole: Engineer\n---\n";
const DRAFT: NewDraft = {
  kind: "follow-up",
  to: "Ada Lovelace",
  subject: "Checking in re: Engineer",
  paragraphs: ["Dear Ada Lovelace,", "Thank you again.", "Kind regards,\nJo Doe"],
};
const SECTION = `## Draft: follow-up to Ada Lovelace

Subject: Checking in re: Engineer

Dear Ada Lovelace,

Thank you again.

Kind regards,
Jo Doe
`;

beforeAll(loadMarkdown);

function draftsIn(text: string) {
  return readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" }).application?.body.drafts ?? [];
}

describe("a draft is put at the end of the note", () => {
  it.each([
    ["after its text", `${FRONT_MATTER}\nA good talk.\n`, "\n"],
    ["after its front matter", FRONT_MATTER, "\n"],
    ["with no empty line too many", `${FRONT_MATTER}\n## Notes\n\n`, ""],
    ["ending a last line that was not ended", `${FRONT_MATTER}\nA good talk.`, "\n\n"],
  ])("%s", (_, text, gap) => {
    expect(appendDraft(text, DRAFT)).toBe(`${text}${gap}${SECTION}`);
  });

  it.each(["\r\n", "\r"])("with the line ends of the note: %j", (lineEnd) => {
    const text = `${FRONT_MATTER}\nA good talk.`.replaceAll("\n", lineEnd);
    expect(appendDraft(text, DRAFT)).toBe(`${text}${`\n\n${SECTION}`.replaceAll("\n", lineEnd)}`);
  });

  it("without a name or a subject where there is none", () => {
    const draft: NewDraft = { kind: "voicemail", to: "", paragraphs: ["Hello."] };
    expect(titleDraft(draft)).toBe("Draft: voicemail");
    expect(appendDraft(FRONT_MATTER, draft)).toBe(`${FRONT_MATTER}\n## Draft: voicemail\n\nHello.\n`);
  });
});

describe("what was written is what is read", () => {
  const line = fc.oneof(
    fc.constantFrom("# Not a heading", "---", "===", "## Draft: note to Eve", "- a point", "> quoted", "Hello"),
    fc.lorem({ maxCount: 8 }),
  );
  const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));

  it("whatever the note's line ends and the draft's lines are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "\uFEFF"),
        fc.constantFrom("", "\nA good talk.", "\nA good talk.\n", "\n- a list\n", "\n> a quote"),
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        (lineEnd, mark, body, paragraphs) => {
          const text = mark + (FRONT_MATTER + body).replaceAll("\n", lineEnd);
          const after = appendDraft(text, { ...DRAFT, paragraphs });
          expect(after.startsWith(text)).toBe(true);
          const [draft, ...others] = draftsIn(after);
          expect(others).toEqual([]);
          expect(draft).toMatchObject({ kind: "follow-up", to: "Ada Lovelace", subject: DRAFT.subject });
          const written = paragraphs.join("\n\n").replaceAll("\n", lineEnd);
          expect(draft?.text.replace(/^\\(?=[#=-])/gmu, "")).toBe(written);
        },
      ),
    );
  });
});
