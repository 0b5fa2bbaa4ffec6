import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findDefinition,
  findEdits,
  findReferences,
  foldNote,
  hoverNote,
  listLenses,
  outlineNote,
  renameContact,
} from "../../../src/editor/index.js";
import { applyEdits } from "../../../src/text/index.js";
import { openNote, readCaret } from "./open-note.js";

const NOTE = `---
company: Acme
role: Engineer
status: interviewing
contacts:
  - {name: Ada Lovelace, title: CTO, email: ada@acme.example}
  - {name: Grace Hopper, email: grace@acme.example}
interviews:
  - date: 2026-11-02 14:00
    with: [Ada Lovelace, Grace Hopper]
    promised_by: 2026-11-09
log:
  - 2026-10-26 sent application
  - 2026-11-02 sent thank-you to Ada by email
  - 2026-11-02 sent thank-you to Grace by email # followthrough-ignore draft-too-long
skip: [move-on]
---

# Notes

Ada Lovelace leads it. See adalovelace.example and [[Grace Hopper]].

## Draft: follow-up to Ada Lovelace

Dear Ada,

thank you.
`;

async function hoverAt(part: string, within = part): Promise<string | undefined> {
  const at = NOTE.indexOf(part) + part.indexOf(within) + 1;
  return hoverNote(await openNote(NOTE), at)?.markdown;
}

describe("what is shown beside", () => {
  it("a day: its weekday and how far it is, and why an action is due by it", async () => {
    const shown = await hoverAt("promised_by: 2026-11-09", "2026");
    expect(shown).toContain("**Mon 9 Nov 2026**, 4 days ago");
    expect(shown).toContain("Follow up, first time");
    // A list: columns would be wrapped in a narrow window.
    expect(shown).toContain("\n- they promised an answer by: Mon 9 Nov (line 11)\n");
    expect(shown).toContain(
      "\n- how long a follow-up is in time: + 1 week (settings.follow_up_window, policy default)\n",
    );
    expect(shown).toContain("\n- an answer is still awaited: yes (line 9; line 4)\n");
    expect(shown).not.toContain("```");
    expect(shown).not.toMatch(/ {2}/u);
  });

  it("a person: who it is, the address, and what was sent", async () => {
    const shown = await hoverAt("with: [Ada Lovelace", "Ada");
    expect(shown).toContain("**Ada Lovelace**, CTO");
    expect(shown).toContain(String.raw`ada\@acme.example`);
    expect(shown).toContain("- Mon 2 Nov 2026: sent thank-you by email, 11 days ago");
  });

  it("a key, a status, a check in a comment and a rule that is skipped", async () => {
    expect(await hoverAt("promised_by:", "prom")).toContain("The day by which they said they would answer.");
    expect(await hoverAt("status: interviewing", "interv")).toContain("Counts as **interviewing**");
    expect(await hoverAt("draft-too-long")).toContain("**draft-too-long** (check)");
    expect(await hoverAt("move-on]", "move")).toContain("**move-on** (rule)");
  });

  it("nothing: nothing", async () => {
    expect(await hoverAt("thank you.")).toBeUndefined();
  });
});

describe("the lenses of a note", () => {
  it("stand above the interview, each with what it does", async () => {
    const { text } = readCaret(NOTE);
    const lenses = listLenses(await openNote(text));
    expect(lenses.map(({ title }) => title)).toEqual([
      "Follow up, first time: by e-mail, since Wed 11 Nov, until Wed 18 Nov",
      "Done",
      "Draft",
      "Snooze a week",
      "Skip",
    ]);
    expect(new Set(lenses.map(({ range }) => text.slice(0, range.start).split("\n").length))).toEqual(new Set([1]));
    expect(lenses[1]?.deed).toEqual({ deed: "done", note: "acme.md", action: "first-follow-up/1" });
  });
});

describe("what would lapse meanwhile", () => {
  it("is not offered to rest", async () => {
    const { text } = readCaret(
      NOTE.replace("2026-11-02 14:00", "2026-11-10 14:00").replace(/^ {2}- 2026-11-02 .*\n/gmu, ""),
    );
    const titles = listLenses(await openNote(text)).map(({ title }) => title);
    const thanks = titles.findIndex((title) => title.startsWith("Thank"));
    expect(titles.slice(thanks, thanks + 4)).toEqual([titles[thanks], "Done", "Draft", "Skip"]);
  });
});

describe("a contact's name", () => {
  const at = NOTE.indexOf("Ada Lovelace");

  it("is changed wherever the note has it, alone where a fact or a draft has it alone", async () => {
    const renaming = renameContact(await openNote(NOTE), at, "Augusta King");
    const renamed = renaming.ok ? applyEdits(NOTE, renaming.edits) : "";
    expect(renamed).toBe(
      NOTE.replaceAll("Ada Lovelace", "Augusta King")
        .replace("to Ada by", "to Augusta by")
        .replace("Dear Ada,", "Dear Augusta,"),
    );
    const note = (await openNote(renamed)).note;
    expect(note?.situation.application.contacts[0]?.name).toBe("Augusta King");
  });

  it("is refused where it is none", async () => {
    for (const name of ["", "a: b", "x\ny: z", "[x]", "#a"])
      expect(renameContact(await openNote(NOTE), at, name).ok, name).toBe(false);
    expect(renameContact(await openNote(NOTE), 0, "Ben Ito").ok).toBe(false);
  });

  it("leads to the contact, a wikilink to its page", async () => {
    const context = await openNote(NOTE, { pages: [{ path: "people/Grace Hopper.md", name: "Grace Hopper" }] });
    const definition = findDefinition(context, NOTE.indexOf("Dear Ada") + 6);
    expect(definition).toEqual({ range: { start: at, end: at + "Ada Lovelace".length } });
    expect(findDefinition(context, NOTE.indexOf("[[Grace") + 4)).toEqual({ path: "people/Grace Hopper.md" });
    expect(findReferences(context, at)).toHaveLength(6);
  });
});

describe("the outline and the folds", () => {
  it("have the front matter with its lists, and the sections", () => {
    const lines = (symbols: ReturnType<typeof outlineNote>, indent = ""): string[] =>
      symbols.flatMap(({ name, kind, children }) => [`${indent}${kind} ${name}`, ...lines(children, `${indent}  `)]);
    expect(lines(outlineNote(NOTE))).toEqual([
      "front-matter Front matter",
      ...["list company", "list role", "list status", "contact contacts"].map((line) => `  ${line}`),
      "    contact Ada Lovelace",
      "    contact Grace Hopper",
      "  interview interviews",
      "    interview 2026-11-02 14:00",
      "  entry log",
      "    entry 2026-10-26 sent application",
      "    entry 2026-11-02 sent thank-you to Ada by email",
      "    entry 2026-11-02 sent thank-you to Grace by email",
      "  list skip",
      "    list move-on",
      "heading Notes",
      "  draft Draft: follow-up to Ada Lovelace",
    ]);
    const folded = foldNote(NOTE).map(({ start, end }) => NOTE.slice(start, end).split("\n")[0]);
    expect(folded).toEqual([
      "---",
      "contacts:",
      "interviews:",
      "date: 2026-11-02 14:00",
      "log:",
      "# Notes",
      "## Draft: follow-up to Ada Lovelace",
    ]);
  });
});

describe("the edits from one text to another", () => {
  it("give the other text, whatever both are", () => {
    const text = fc.array(fc.constantFrom("a", "b", "\n", "\r\n", "😀", "😁", "x: y\n"), { maxLength: 20 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [one, other] = [before.join(""), after.join("")];
        expect(applyEdits(one, findEdits(one, other))).toBe(other);
      }),
      { numRuns: 1_000 },
    );
  });
});
