import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { STATUSES, type EntryFacts } from "../../src/facts/index.js";
import {
  changeNote,
  loadMarkdown,
  needsMarkdown,
  readNote,
  type NoteChange,
  type NoteOptions,
} from "../../src/note/index.js";
import { PlainDate } from "../../src/time/index.js";
import { anyLog, anyNoteAround } from "./arbitrary-logs.js";
import { cases } from "../cases.js";

beforeAll(loadMarkdown);

const FOLLOW_UP: EntryFacts = {
  date: PlainDate.from("2026-11-16"),
  direction: "sent",
  kind: "follow-up",
  name: "Mary Poe",
  by: "email",
  left_message: false,
};

function around(lines: string): string {
  return `---\ncompany: Acme\nrole: SRE\n${lines}---\n\nNotes.\n`;
}

function change(text: string, what: NoteChange, options: Partial<NoteOptions> = {}) {
  return changeNote({ path: "acme.md", text }, what, { zone: "Europe/Berlin", ...options });
}

/** What becomes of a note of Acme's with these lines. */
function add(lines: string, entry: Partial<EntryFacts> = {}, options: Partial<NoteOptions> = {}): string {
  const changed = change(around(lines), { entry: { ...FOLLOW_UP, ...entry } }, options);
  if (!changed.ok) return changed.reason;
  const [start, end] = [around("").indexOf("---\n\n"), "---\n\nNotes.\n".length];
  return changed.value.text.slice(start, -end);
}

const LINE = "2026-11-16 sent follow-up to Mary Poe by email";
const OLD = "2026-11-04 sent thank-you";

describe("an entry is added to the log in the log's own style", () => {
  it.each([
    ["lines", `log:\n  - ${OLD}\n`, `log:\n  - ${OLD}\n  - ${LINE}\n`],
    ["lines that are not indented", `log:\n- ${OLD}\n`, `log:\n- ${OLD}\n- ${LINE}\n`],
    ["lines with wide gaps", `log:\n    -   ${OLD}\n`, `log:\n    -   ${OLD}\n    -   ${LINE}\n`],
    ["lines in double quotes", `log:\n  - "${OLD}"\n`, `log:\n  - "${OLD}"\n  - "${LINE}"\n`],
    ["lines in single quotes", `log:\n  - '${OLD}'\n`, `log:\n  - '${OLD}'\n  - '${LINE}'\n`],
    ["a list in brackets", `log: [${OLD}]\n`, `log: [${OLD}, ${LINE}]\n`],
    ["a list in brackets with blanks", `log: [ "${OLD}" ]\n`, `log: [ "${OLD}", "${LINE}" ]\n`],
    ["a comma at the end", `log: [${OLD},]\n`, `log: [${OLD}, ${LINE},]\n`],
    [
      "brackets over lines",
      `log: [\n    ${OLD}, # thanked\n  ]\n`,
      `log: [\n    ${OLD}, # thanked\n    ${LINE},\n  ]\n`,
    ],
    [
      "brackets over lines, without a comma",
      `log: [\n    ${OLD} # thanked\n  ]\n`,
      `log: [\n    ${OLD}, # thanked\n    ${LINE}\n  ]\n`,
    ],
    [
      "mappings in braces",
      `log:\n  - {date: 2026-11-04, sent: thank-you, by: email}\n`,
      `log:\n  - {date: 2026-11-04, sent: thank-you, by: email}\n  - {date: 2026-11-16, sent: follow-up, to: Mary Poe, by: email}\n`,
    ],
    [
      "mappings over lines",
      `log:\n  - date: 2026-11-04\n    sent: thank-you\n`,
      `log:\n  - date: 2026-11-04\n    sent: thank-you\n  - date: 2026-11-16\n    sent: follow-up\n    to: Mary Poe\n    by: email\n`,
    ],
    [
      "keys as they are spelled",
      `log:\n  - Date: 2026-11-04\n    Sent: thank-you\n`,
      `log:\n  - Date: 2026-11-04\n    Sent: thank-you\n  - Date: 2026-11-16\n    Sent: follow-up\n    To: Mary Poe\n    By: email\n`,
    ],
    [
      "lines and mappings, like the last of them",
      `log:\n  - {date: 2026-11-04, sent: thank-you}\n  - 2026-11-05 received reply\n`,
      `log:\n  - {date: 2026-11-04, sent: thank-you}\n  - 2026-11-05 received reply\n  - ${LINE}\n`,
    ],
    ["no log", `status: applied\n`, `status: applied\nlog:\n  - ${LINE}\n`],
    [
      "no log, beside another list",
      `contacts:\n- Mary Poe\nstatus: applied\n`,
      `contacts:\n- Mary Poe\nstatus: applied\nlog:\n- ${LINE}\n`,
    ],
    ["an empty log", `log:\nstatus: applied\n`, `log:\n  - ${LINE}\nstatus: applied\n`],
    ["an empty log with a comment", `log: # what I did\n`, `log: # what I did\n  - ${LINE}\n`],
    ["null", `log: null # what I did\n`, `log: # what I did\n  - ${LINE}\n`],
    ["~", `Log: ~\n`, `Log:\n  - ${LINE}\n`],
    ["an empty list", `log: []\n`, `log: [${LINE}]\n`],
    ["an empty list with a blank", `log: [ ] # none\n`, `log: [${LINE}] # none\n`],
    ["an item without text", `log:\n  -\n`, `log:\n  -\n  - ${LINE}\n`],
    [
      "comments",
      `log:\n  # thanks\n  - ${OLD} # the same day\n  # later\nstatus: applied # still\n`,
      `log:\n  # thanks\n  - ${OLD} # the same day\n  - ${LINE}\n  # later\nstatus: applied # still\n`,
    ],
  ])("%s", (_, before, after) => {
    expect(add(before)).toBe(after);
  });

  it("under the workspace's own key", () => {
    const options = { fields: { verlauf: "log" } };
    expect(add("status: applied\n", {}, options)).toBe(`status: applied\nverlauf:\n  - ${LINE}\n`);
    expect(add(`Verlauf:\n  - ${OLD}\n`, {}, options)).toBe(`Verlauf:\n  - ${OLD}\n  - ${LINE}\n`);
    expect(add(`log:\n  - ${OLD}\n`, {}, options)).toBe(`log:\n  - ${OLD}\n  - ${LINE}\n`);
  });

  it("in a front matter in braces", () => {
    const text = "---\n{company: Acme, role: SRE, status: applied}\n---\n";
    const changed = change(text, { entry: FOLLOW_UP });
    expect(changed.ok && changed.value.text).toBe(
      `---\n{company: Acme, role: SRE, status: applied, log: [${LINE}]}\n---\n`,
    );
  });

  it.each(["\n", "\r\n", "\r"])("with the line breaks and the byte-order mark of the note: %j", (lineBreak) => {
    const text = `\uFEFF${around(`log:\n  - ${OLD}\n`).replaceAll("\n", lineBreak)}`;
    const after = `\uFEFF${around(`log:\n  - ${OLD}\n  - ${LINE}\n`).replaceAll("\n", lineBreak)}`;
    const changed = change(text, { entry: FOLLOW_UP });
    expect(changed).toEqual({ ok: true, value: { text: after, written: LINE, line: 6 } });
  });
});

describe("an entry is added in the order of the dates", () => {
  const [third, fourth, fifth] = ["2026-11-03 sent note", "2026-11-04 sent note", "2026-11-20 received reply"];
  const list = (...lines: readonly string[]): string => `log:\n${lines.map((line) => `  - ${line}\n`).join("")}`;

  it.each([
    ["at the end", list(third, fourth), list(third, fourth, LINE)],
    ["before what is dated later", list(third, fifth), list(third, LINE, fifth)],
    ["before all that is dated later", list(fifth), list(LINE, fifth)],
    [
      "after what was sent on the same day",
      list(third, "2026-11-16 sent note"),
      list(third, "2026-11-16 sent note", LINE),
    ],
    ["at the start of a log that runs from newest to oldest", list(fourth, third), list(LINE, fourth, third)],
    ["within one", list(fifth, third), list(fifth, LINE, third)],
    ["at the end of one in no order", list(fifth, third, fourth), list(fifth, third, fourth, LINE)],
    [
      "below the comments of what comes before",
      `log:\n  - ${third}\n  # soon\n  - ${fifth}\n`,
      `log:\n  - ${third}\n  - ${LINE}\n  # soon\n  - ${fifth}\n`,
    ],
    ["in brackets", `log: [${third}, ${fifth}]\n`, `log: [${third}, ${LINE}, ${fifth}]\n`],
    ["before all in brackets", `log: [${fifth}]\n`, `log: [${LINE}, ${fifth}]\n`],
    ["before all in brackets over lines", `log: [\n  ${fifth},\n  ]\n`, `log: [\n  ${LINE},\n  ${fifth},\n  ]\n`],
  ])("%s", (_, before, after) => {
    expect(add(before)).toBe(after);
  });
});

describe("what the grammar or YAML would take for something else is written so that it reads back", () => {
  it.each<[string, Partial<EntryFacts>, string]>([
    [
      "a message left",
      { by: "phone", left_message: true },
      "2026-11-16 sent follow-up to Mary Poe by phone, left message",
    ],
    ["nobody named", { name: undefined }, "2026-11-16 sent follow-up by email"],
    ["no channel", { by: undefined }, "2026-11-16 sent follow-up to Mary Poe"],
    ["a colon", { name: "Mary: Poe" }, '{date: 2026-11-16, sent: follow-up, to: "Mary: Poe", by: email}'],
    ["a number sign", { name: "Mary #2" }, '"2026-11-16 sent follow-up to Mary #2 by email"'],
    ["a comma", { name: "Poe, Mary" }, '{date: 2026-11-16, sent: follow-up, to: "Poe, Mary", by: email}'],
    [
      "a word of the grammar",
      { name: "Stand by Me" },
      "{date: 2026-11-16, sent: follow-up, to: Stand by Me, by: email}",
    ],
    ["a channel of two words", { by: "in person" }, "2026-11-16 sent follow-up to Mary Poe by in person"],
    ["quotes", { name: 'Mary "Mo" Poe' }, '2026-11-16 sent follow-up to Mary "Mo" Poe by email'],
    [
      "what looks like a promise",
      { kind: "offer left a", name: undefined, by: undefined },
      "{date: 2026-11-16, sent: offer left a}",
    ],
  ])("%s", (_, entry, written) => {
    expect(add(`log:\n  - ${OLD}\n`, entry)).toBe(`log:\n  - ${OLD}\n  - ${written}\n`);
  });

  it("within brackets, too", () => {
    expect(add(`log: [${OLD}]\n`, { by: "phone", left_message: true })).toBe(
      `log: [${OLD}, "2026-11-16 sent follow-up to Mary Poe by phone, left message"]\n`,
    );
  });
});

describe("a note is left alone", () => {
  it.each([
    [
      "whose front matter has an error",
      "applied: 2026-02-30\n",
      /has an error that must be mended first; line 4: applied: 2026-02-30/u,
    ],
    ["whose YAML is broken", "contacts: [Mary\n", /has an error that must be mended first; line 4/u],
    ["whose log is one line", `log: ${OLD}\n`, /the log is written there in a way/u],
    ["whose log is written elsewhere", `mine: &l [${OLD}]\nlog: *l\n`, /the log is written there in a way/u],
    [
      "whose log is written elsewhere, too",
      `log: &l\n  - ${OLD}\ncontacts: *l\n`,
      /the log is written there in a way/u,
    ],
  ])("%s", (_, lines, reason) => {
    expect(add(lines)).toMatch(reason);
  });

  it("that has no front matter", () => {
    const changed = change("# Acme\n", { entry: FOLLOW_UP });
    expect(changed.ok ? "" : changed.reason).toContain("the note has no front matter");
  });
});

describe("the status is set in its own style", () => {
  const set = (lines: string, options: Partial<NoteOptions> = {}): string => {
    const changed = change(around(lines), { status: "ghosted" }, options);
    if (!changed.ok) return changed.reason;
    return changed.value.text.slice(around("").indexOf("---\n\n"), -"---\n\nNotes.\n".length);
  };

  it.each([
    ["plain", "status: interviewing # since May\n", "status: ghosted # since May\n"],
    ["in quotes", 'status: "interviewing"\n', 'status: "ghosted"\n'],
    ["with a capital letter", "Status: Interviewing\n", "Status: Ghosted\n"],
    ["empty", "status: # ?\nlog: []\n", "status: ghosted # ?\nlog: []\n"],
    ["null", "status: ~\n", "status: ghosted\n"],
    ["missing", "log: []\n", "log: []\nstatus: ghosted\n"],
    ["there already", "status: no response\n", "status: ghosted\n"],
    ["the same", "status: ghosted\n", "it says so already"],
    [
      "written elsewhere",
      "s: &s applied\nstatus: *s\n",
      "the status is written there in a way that cannot be added to without changing something else; write status: ghosted yourself",
    ],
  ])("%s", (_, before, after) => {
    expect(set(before)).toBe(after);
  });

  it("in the workspace's own words, under its own key", () => {
    const options = { fields: { stand: "status" }, statuses: { funkstille: "ghosted" } } as const;
    expect(set("Stand: beworben\n", { ...options, statuses: { ...options.statuses, beworben: "applied" } })).toBe(
      "Stand: funkstille\n",
    );
    expect(set("applied: 2026-11-02\n", options)).toBe("applied: 2026-11-02\nstand: funkstille\n");
  });
});

describe("whatever the note and the entry", () => {
  const options = { zone: "Europe/Berlin" };
  const anyWord = fc.stringMatching(/^[\p{L}\d.,:;#'"&*!?%@`|>{}[\]()+=~^\\/ -]{1,14}$/u);
  const anyName = fc.oneof(
    fc.constantFrom("Mary Poe", "Poe, Mary", "by", "to Mary", "Ö. Ünal", "null", "- x", "a: b", "x #y", "left message"),
    anyWord,
  );
  const anyEntry: fc.Arbitrary<EntryFacts> = fc.record({
    date: fc.integer({ min: 0, max: 60 }).map((days) => PlainDate.from("2026-10-01").add({ days })),
    direction: fc.constantFrom("sent" as const, "received" as const),
    kind: fc.constantFrom("thank-you", "follow-up", "referral", "status update"),
    name: fc.option(anyName.map((name) => name.trim().replace(/\s+/gu, " ")).filter(Boolean), { nil: undefined }),
    by: fc.option(fc.constantFrom("email", "phone", "letter", "in person"), { nil: undefined }),
    left_message: fc.boolean(),
  });

  it("the entry reads back, the rest of the facts stay, and every byte around it", () => {
    let written = 0;
    fc.assert(
      fc.property(anyLog.chain(anyNoteAround), anyEntry, (text, entry) => {
        const changed = change(text, { entry });
        if (!changed.ok) return;
        written++;
        const { text: after, written: own, line } = changed.value;
        const before = readNote({ path: "acme.md", text }, options).application!;
        const { application } = readNote({ path: "acme.md", text: after }, options);
        expect(application!.log).toHaveLength(before.log.length + 1);
        expect(application!.log.filter(({ kind, date }) => kind === entry.kind && date.equals(entry.date))).not.toEqual(
          [],
        );
        const daysOf = ({ interviews }: typeof before): string[] => interviews.map(({ date }) => date.toString());
        expect(daysOf(application!)).toEqual(daysOf(before));
        const lines = after.split(/\r\n|\n|\r/u).slice(line - 1);
        expect(lines[0]).toContain(own.split(/\r\n|\n|\r/u)[0]);
        // Without what was put in, it is the note as it was: what came before lies in it in its order.
        expect(isWithin(text.replace(/log: (?:~|null)/u, "log:"), after)).toBe(true);
        expect(needsMarkdown(after)).toBe(needsMarkdown(text));
      }),
      { numRuns: cases(1200) },
    );
    expect(written).toBeGreaterThan(cases(450));
  });

  it("the status reads back, and the rest stays", () => {
    fc.assert(
      fc.property(anyLog.chain(anyNoteAround), fc.constantFrom(...STATUSES), (text, status) => {
        const changed = change(text, { status });
        if (!changed.ok) {
          expect(changed.reason).toBe("it says so already");
          return;
        }
        const { application } = readNote({ path: "acme.md", text: changed.value.text }, options);
        expect(application!.status).toBe(status);
        expect(application!.log).toHaveLength(readNote({ path: "acme.md", text }, options).application!.log.length);
      }),
      { numRuns: cases(400) },
    );
  });
});

/** Every letter of the first is found in the second, in the same order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}

describe("a note with a journal in its body", () => {
  const note = (front: string, more = ""): string =>
    `---\ncompany: Acme\nrole: SRE\n${front}---\n\n## Log [2]\n\n- 2026-11-03 sent note to Ada\n- 2026-11-16 sent follow-up\n${more}`;
  const entry: EntryFacts = { ...FOLLOW_UP, name: "Ada" };
  const LOG = "log:\n  - 2026-11-02 sent application\n";

  it("has its entry written there where it keeps no other log", () => {
    expect(change(note(""), { entry })).toMatchObject({
      ok: true,
      value: {
        text: note("", "- 2026-11-16 sent follow-up to Ada by email\n"),
        written: "- 2026-11-16 sent follow-up to Ada by email",
        heading: "Log [2]",
      },
    });
  });

  it("has it written into the front matter's log where it keeps one, whatever the body says", () => {
    expect(change(note(LOG), { entry })).toMatchObject({
      ok: true,
      value: {
        text: note(`${LOG}  - 2026-11-16 sent follow-up to Ada by email\n`),
        written: "2026-11-16 sent follow-up to Ada by email",
      },
    });
  });

  it("has it written into the body where the front matter has the odd entry only", () => {
    const more = ["- 2026-11-17 called Ada\n", "- 2026-11-18 called Ada\n"];
    expect(change(note(LOG, more.join("")), { entry })).toMatchObject({
      ok: true,
      value: { text: note(LOG, `- 2026-11-16 sent follow-up to Ada by email\n${more.join("")}`) },
    });
  });
});
