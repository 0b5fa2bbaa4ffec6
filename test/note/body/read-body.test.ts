import { beforeAll, describe, expect, it } from "vitest";
import type { Body } from "../../../src/facts/index.js";
import { loadMarkdown, needsMarkdown, readNote } from "../../../src/note/index.js";

const FRONT = "---\ncompany: Acme\nrole: SRE\n---\n";

function bodyOf(text: string): Body {
  return readNote({ path: "a.md", text }, { zone: "UTC", readsBody: true }).application!.body;
}

describe("a note's body before the parser is loaded", () => {
  it("is read if its markdown is plain", () => {
    expect(bodyOf(`${FRONT}\n## Draft: note\n\nHello.\n`).drafts).toMatchObject([{ kind: "note", text: "Hello." }]);
  });

  it("else cannot be read, which is told beforehand", () => {
    const text = `${FRONT}\nNotes\n=====\n`;
    expect(needsMarkdown(text, { readsBody: true })).toBe(true);
    expect(() => bodyOf(text)).toThrow("The markdown parser is not loaded");
  });

  it("is left alone if nobody wants it", () => {
    const text = `${FRONT}\nNotes\n=====\n`;
    expect(needsMarkdown(text)).toBe(false);
    const { application } = readNote({ path: "a.md", text }, { zone: "UTC" });
    expect(application).toMatchObject({ body: { drafts: [] }, hasNotes: true });
    expect(application!.body.sections).toBeUndefined();
  });
});

describe("notes in a body", () => {
  it.each([
    ["", false],
    ["Talked about on-call.", true],
    ["## Notes\n\n<!-- nothing yet,\nreally -->\n\n---\n* * *\n", false],
    ["## Notes ##\r\n\r\n- on-call\r\n", true],
    ["## Draft: note\n\nHello.\n", false],
    ["## Draft: note\n\nHello.\n\n### P.S.\n\nBye.\n", false],
    ["## Draft: note\n\n```\n# no heading\n```\n", false],
    ["## Draft: note\n\nHello.\n\n# More\n\nText.\n", true],
    ["## Draft: note\n\nHello.\n\n## More\n", false],
  ])("%j: %s, and no parser is needed to tell", (body, expected) => {
    const { application } = readNote({ path: "a.md", text: `${FRONT}${body}` }, { zone: "UTC" });
    expect(application!.hasNotes).toBe(expected);
  });
});

describe("a note's body", () => {
  beforeAll(loadMarkdown);

  const text = `${FRONT}
They build **widgets**.

## Notes

Talked about on-call.

### Later

Also billing.

## Draft: Thank you to [[people/Ada Lovelace|Ada]]

Subject: Thank you, Ada

Dear Ada,

it was good to meet; I'm grateful – don't reply.

### P.S.

1 more thing.

## Draft: call-script

Hello, this is Jo.
`;

  it("has its sections, each down to the next heading of its level or a higher one", () => {
    const { sections } = bodyOf(text);
    expect(sections?.map(({ title, depth }) => `${depth} ${title}`)).toEqual([
      "2 Notes",
      "3 Later",
      "2 Draft: Thank you to [[people/Ada Lovelace|Ada]]",
      "3 P.S.",
      "2 Draft: call-script",
    ]);
    expect(sections?.[0]?.text).toBe("Talked about on-call.\n\n### Later\n\nAlso billing.");
  });

  it("has drafts with kind, person, subject and text", () => {
    const { drafts } = bodyOf(text);
    expect(drafts).toMatchObject([
      {
        kind: "thank-you",
        to: "Ada",
        subject: "Thank you, Ada",
        text: "Dear Ada,\n\nit was good to meet; I'm grateful – don't reply.\n\n### P.S.\n\n1 more thing.",
        // Dear Ada it was good to meet I'm grateful don't reply P.S 1 more thing
        words: 15,
      },
      { kind: "call-script", to: undefined, subject: undefined, text: "Hello, this is Jo.", words: 4 },
    ]);
  });

  it.each(["", "\uFEFF"])("knows the places of its parts, with CRLF and with the mark %j", (mark) => {
    const windows = mark + text.replaceAll("\n", "\r\n");
    const { sections, drafts } = bodyOf(windows);
    for (const part of [...sections!, ...drafts])
      expect(windows.slice(part.range.start, part.range.end)).toBe(part.text);
    expect(drafts.map(({ headingRange }) => windows.slice(headingRange.start, headingRange.end))).toEqual([
      "## Draft: Thank you to [[people/Ada Lovelace|Ada]]",
      "## Draft: call-script",
    ]);
  });

  it("counts words of any script", () => {
    expect(bodyOf(`${FRONT}# Draft: note\nGrüße aus Łódź – 2 große Städte & you-know-who`).drafts[0]?.words).toBe(7);
  });

  it("takes no heading within code, a quote or a list for a section", () => {
    expect(
      bodyOf(`${FRONT}\n\`\`\`\n## Draft: note\n\`\`\`\n\n> ## Draft: note\n\n- ## Draft: note\n`).sections,
    ).toEqual([]);
  });

  it("begins below an unclosed front matter's keys", () => {
    expect(bodyOf("---\ncompany: Acme\nrole: SRE\n\n## Notes\n\nText.\n").sections).toMatchObject([
      { title: "Notes", text: "Text." },
    ]);
  });
});
