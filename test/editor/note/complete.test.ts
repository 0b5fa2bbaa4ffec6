import { describe, expect, it, test } from "vitest";
import { completeNote, type Completion, type NoteContext } from "../../../src/editor/index.js";
import { applyEdits } from "../../../src/text/index.js";
import { openNote, readCaret } from "./open-note.js";

const PAGES = [{ path: "people/Grace Hopper.md", name: "Grace Hopper" }];

/** A note of Acme's with these lines in its front matter and this below it; `‸` is the caret. */
function acme(yaml: string, body = ""): string {
  return `---\ncompany: Acme\nrole: Engineer\ncontacts:\n  - {name: Ada Lovelace, title: CTO, email: ada@acme.example}\n${yaml}\n---\n${body}`;
}

async function complete(marked: string, more: Partial<NoteContext> = {}) {
  const { text, offset } = readCaret(marked);
  const all = completeNote(await openNote(text, { pages: PAGES, ...more }), offset);
  // As an editor does: what was typed is a part of what it is found by.
  const found = all.filter((one) => isFound(one, text.slice(one.edit.range.start, offset)));
  return { labels: found.map(({ label }) => label), found, all, text };
}

function isFound({ label, filterText = label }: Completion, typed: string): boolean {
  return filterText.toLowerCase().startsWith(typed.trim().toLowerCase());
}

async function accept(marked: string, label: string, more: Partial<NoteContext> = {}): Promise<string> {
  const { found, text } = await complete(marked, more);
  const one = found.find((completion) => completion.label === label);
  if (!one) throw new Error(`${label} is not offered; ${found.map((completion) => completion.label).join(", ")} are`);
  return applyEdits(text, [one.edit]);
}

describe("what is offered in the front matter", () => {
  test.each([
    ["keys that are not there yet", "sta‸", ["status"]],
    ["keys on an empty line", "‸", ["status", "stage", "applied"]],
    ["an interview's keys", "interviews:\n  - date: 2026-11-20\n    m‸", ["minutes", "misspoke"]],
    ["an interview's keys on an empty line", "interviews:\n  - date: 2026-11-20\n    ‸", ["time", "minutes", "kind"]],
    ["an interview's keys behind its dash", "interviews:\n  - da‸", ["an interview", "date"]],
    ["an interview's keys in braces", "interviews:\n  - {date: 2026-11-20, wi‸}", ["with"]],
    ["a contact's keys", "people:\n  - name: Ben Ito\n    e‸", ["email"]],
    ["an entry's keys", "log:\n  - {date: 2026-11-02, re‸}", ["received", "remark"]],
    ["statuses", "status: int‸", ["interviewing"]],
    ["all statuses right behind the colon", "status:‸", ["lead", "applied", "interviewing"]],
    ["people", "interviews:\n  - date: 2026-11-20\n    with: ‸", ["Ada Lovelace", "Grace Hopper"]],
    ["people in brackets", "interviews:\n  - {date: 2026-11-20, with: [‸]}", ["Ada Lovelace", "Grace Hopper"]],
    ["nobody twice", "interviews:\n  - {date: 2026-11-20, with: [Ada Lovelace, ‸]}", ["Grace Hopper"]],
    [
      "people of a list without its bracket",
      "interviews:\n  - date: 2026-11-20\n    with: [A‸\nlog: []",
      ["Ada Lovelace"],
    ],
    ["people of an entry", "log:\n  - {date: 2026-11-02, sent: note, to: A‸}", ["Ada Lovelace"]],
    ["channels", "log:\n  - {date: 2026-11-02, sent: note, by: ‸}", ["email", "phone", "letter"]],
    ["how it went", "interviews: [{date: 2026-11-02, went: ‸}]", ["well", "ok", "badly"]],
    ["kinds of interviews", "interviews:\n  - date: 2026-11-20\n    kind: ‸", ["phone", "video", "onsite"]],
    ["time zones", "timezone: Europe/Ber‸", ["Europe/Berlin"]],
    ["countries by their codes", "country: D‸", ["DE", "DJ", "DK"]],
    ["countries by their names", "country: ger‸", []],
    ["yes and no", "phone_heavy: ‸", ["true", "false"]],
    ["rules and checks to skip", "skip: [move‸]", ["move-on"]],
    ["days as they are said", "deadline: next fri‸", ["2026-11-20"]],
    ["days in two words", "deadline: in 2 weeks‸", ["2026-11-27"]],
    ["no day in the place of a time", "interviews:\n  - date: 2026-11-20 14:‸", []],
    ["nothing below a key of one's own", "mine:\n  sta‸", []],
    ["nothing in a text", "role2: ‸", []],
    ["checks in a comment", "status: applied # followthrough-ignore unknown-s‸", ["unknown-status"]],
    ["pages in a wikilink", 'link: "[[Gr‸', ["Grace Hopper"]],
  ])("%s", async (_, yaml, expected) => {
    const { labels } = await complete(acme(yaml));
    expect(labels.slice(0, expected.length)).toEqual(expected);
    if (expected.length === 0) expect(labels).toEqual([]);
  });

  it("has the keys that are there already left out, wherever they stand", async () => {
    const { labels } = await complete("---\n‸\ncompany: Acme\nPosition: Engineer\nemployer: x\n---\n");
    expect(labels).not.toContain("company");
    expect(labels).not.toContain("role");
    expect(labels).toContain("status");
  });

  it("has the workspace's own words for statuses", async () => {
    const { found } = await complete(acme("status: be‸"), { statuses: { beworben: "applied" } });
    expect(found).toMatchObject([{ label: "beworben", detail: "counts as applied" }]);
  });
});

describe("a line of the log, word by word", () => {
  test.each([
    ["‸", ["2026-11-13", "2026-11-12", "2026-11-11"]],
    ["yest‸", ["2026-11-12"]],
    ["last fri‸", ["2026-11-06"]],
    ["2026-11-12 ‸", ["sent", "received"]],
    ["2026-11-12 s‸", ["sent"]],
    ["2026-11-12 sent ‸", ["application", "thank-you", "follow-up"]],
    ["2026-11-12 received ‸", ["reply", "invitation", "offer", "rejection"]],
    ["2026-11-12 sent thank-you ‸", ["to", "by", "left message", "promised"]],
    ["2026-11-12 received reply ‸", ["from", "by", "promised"]],
    ["2026-11-12 sent thank-you to ‸", ["Ada Lovelace", "Grace Hopper"]],
    ["2026-11-12 sent thank-you to Ada L‸", ["Ada Lovelace"]],
    ["2026-11-12 sent thank-you to Ada Lovelace ‸", ["by"]],
    ["2026-11-12 sent thank-you to Ada Lovelace by ‸", ["email", "phone", "letter", "text"]],
    ["2026-11-12 sent thank-you to Ada Lovelace by email, ‸", ["left message", "promised"]],
    ["2026-11-12 sent thank-you to Ada Lovelace by email, promised ‸", ["2026-11-13", "2026-11-14"]],
    ["2026-11-12 sent thank-you to Ada Lovelace by email, promised next fri‸", ["2026-11-20"]],
    ["2026-11-12 sent note: ‸", []],
  ])("%s", async (line, expected) => {
    const { labels } = await complete(acme(`log:\n  - ${line}`));
    expect(labels.slice(0, expected.length)).toEqual(expected);
    if (expected.length === 0) expect(labels).toEqual([]);
  });

  it("is written from nothing by accepting one after the other", async () => {
    let line = "‸";
    for (const label of [
      "2026-11-12",
      "sent",
      "thank-you",
      "to",
      "Ada Lovelace",
      "by",
      "email",
      "promised",
      "2026-11-20",
    ]) {
      const marked = acme(`log:\n  - ${line}`);
      const text = await accept(marked.replace("‸", label === "by" || label === "promised" ? " ‸" : "‸"), label);
      line = `${text.split("log:\n  - ")[1]?.split("\n---")[0] ?? ""}‸`;
    }
    expect(line).toBe("2026-11-12 sent thank-you to Ada Lovelace by email, promised 2026-11-20‸");
  });
});

describe("what is accepted", () => {
  test.each([
    ["a key with its colon", "sta‸", "status", "status: "],
    ["a key in the place of another", "sta‸: applied", "status", "status: applied"],
    ["a blank behind the colon", "status:‸", "applied", "status: applied"],
    ["a value in its quotes", 'status: "app‸"', "applied", 'status: "applied"'],
    ["a day for what was said", "deadline: next fri‸", "2026-11-20", "deadline: 2026-11-20"],
    [
      "a day, and the time behind it stays",
      "interviews:\n  - {date: yesterday‸ 14:00, minutes: 45}",
      "2026-11-12",
      "interviews:\n  - {date: 2026-11-12 14:00, minutes: 45}",
    ],
    [
      "a day in quotes, and the time behind it stays",
      'interviews:\n  - date: "next fri‸ 14:00"',
      "2026-11-20",
      'interviews:\n  - date: "2026-11-20 14:00"',
    ],
    ["an item below its key", "skip:\n  ‸", "move-on", "skip:\n  - move-on"],
    ["a country that YAML takes for a no", "country: NO‸", "NO", "country: NO"],
  ])("is %s", async (_, yaml, label, expected) => {
    expect(await accept(acme(yaml), label)).toBe(acme(expected));
  });
});

describe("what is offered in the body", () => {
  test.each([
    ["people", "I wrote to Ad‸", ["Ada Lovelace"]],
    ["pages in a wikilink", "See [[Gra‸", ["Grace Hopper"]],
    ["days at the beginning of an item", "- yest‸", ["2026-11-12"]],
    ["days in a cell", "| yest‸ | sent |", ["2026-11-12"]],
    ["checks in a comment", "<!-- followthrough-ignore draft-too-l‸ -->", ["draft-too-long"]],
    ["kinds of drafts", "## Draft: foll‸", ["follow-up"]],
    ["whom a draft is for", "## Draft: follow-up to A‸", ["Ada Lovelace"]],
  ])("%s", async (_, body, expected) => {
    const { labels } = await complete(acme("status: applied", `\n${body}\n`));
    expect(labels.slice(0, expected.length)).toEqual(expected);
  });
});

describe("a whole note", () => {
  const LABEL = "application: a whole note";
  /** As an editor puts it in, with each place as it is offered. */
  const fillIn = (snippet: string): string =>
    snippet
      .replace(/\$\{\d:([^}\\]*)\}/gu, "$1")
      .replace("${4}", "2026-11-13")
      .replace(String.raw`\}`, "}")
      .replace("$0", "");

  test.each([
    ["an empty file", "‸"],
    ["a word", "app‸"],
    ["the front matter's first dashes", "---‸"],
    ["the first line of a text", "‸\n\n# Notes\n\nThey make maps.\n"],
  ])("is offered for %s, and is a note of which nothing is wrong", async (_, marked) => {
    const text = fillIn(await accept(marked, LABEL));
    const { note } = await openNote(text);
    expect(note?.situation).toMatchObject({ application: { company: "Company", role: "Role" }, status: "applied" });
    expect(note?.situation.application.contacts).toMatchObject([{ name: "Full Name" }]);
    expect(note?.situation.application.log).toHaveLength(1);
    expect(note?.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(text.endsWith(marked.split("‸")[1] ?? "")).toBe(true);
  });

  test.each([
    ["a note", "‸---\ncompany: Acme\n---\n"],
    ["its fence", "---‸\ncompany: Acme\n---\n"],
    ["its keys", "---\n‸\n---\n"],
    ["its text", "---\ncompany: Acme\n---\n\n‸\n"],
    ["the second line of a text", "# Notes\n‸\n"],
    ["a line with something behind it", "‸# Notes\n"],
  ])("is not offered in %s", async (_, marked) => {
    expect((await complete(marked)).all.map(({ label }) => label)).not.toContain(LABEL);
  });

  it("has the workspace's own keys", async () => {
    expect(await accept("‸", LABEL, { fields: { job_status: "status" } })).toContain("\njob_status: ${3:applied}\n");
  });
});
