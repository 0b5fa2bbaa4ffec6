import { beforeAll, describe, expect, it } from "vitest";
import { loadMarkdown, readNote } from "../../../src/note/index.js";

const FRONT = "---\ncompany: Acme\nrole: SRE\n---\n";
const read = (body: string) => readNote({ path: "a.md", text: `${FRONT}${body}` }, { zone: "UTC" }).application!;

beforeAll(loadMarkdown);

describe("a draft's kind", () => {
  it.each([
    ["Call script", "call-script"],
    ["callscript", "call-script"],
    ["phone script", "call-script"],
    ["Voice mail", "voicemail"],
    ["Thank you", "thank-you"],
    ["Follow-Up", "follow-up"],
    ["Cover  letter", "cover letter"],
  ])("%s is %s", (written, kind) => {
    expect(read(`## Draft: ${written}\n`).body.drafts[0]?.kind).toBe(kind);
  });
});

describe("a draft's subject", () => {
  it.each([
    "## Draft: note\n\nSubject: Hello, Ada  \n\nText.\n",
    "## Draft: note\r\n\r\nsubject:Hello, Ada\r\nText.\r\n",
  ])("has its place: %j", (body) => {
    const { subject, subjectRange } = read(body).body.drafts[0]!;
    expect(subject).toBe("Hello, Ada");
    expect(`${FRONT}${body}`.slice(subjectRange!.start, subjectRange!.end)).toBe(subject);
  });

  it("that says nothing is none", () => {
    expect(read("## Draft: note\n\nSubject:\n\nText.\n").body.drafts[0]).toMatchObject({
      subject: undefined,
      text: "Text.",
    });
  });
});
