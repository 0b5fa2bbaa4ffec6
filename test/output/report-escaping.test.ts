import fc from "fast-check";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import type { Action, Evaluation } from "../../src/engine/index.js";
import { writeReport } from "../../src/output/index.js";
import { oneLine } from "../../src/text/index.js";
import { IS_THOROUGH } from "../cases.js";
import {
  action,
  application,
  contact,
  day,
  evaluation,
  finding,
  interview,
  moment,
  note,
  received,
} from "./builders.js";
import { HOSTILE_TEXTS, shortText } from "./hostile-texts.js";
import { parseMarkdown } from "./markdown-tree.js";

const now = moment("2026-11-21T09:00 Europe/Berlin");

/** Every text of a note, a policy or a file's name that the report shows. */
interface Texts {
  readonly company: string;
  readonly role: string;
  readonly path: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly kind: string;
  readonly place: string;
  readonly link: string;
  readonly summary: string;
  readonly via: string;
  readonly subject: string;
  readonly reason: string;
  readonly statement: string;
  readonly message: string;
  readonly check: string;
}

const FIELDS: readonly (keyof Texts)[] = [
  ...(["company", "role", "name", "email", "phone", "kind", "place", "link", "summary", "via"] as const),
  ...(["subject", "reason", "statement", "message", "check"] as const),
];

/** One of everything: due, planned, forecast, waited for, let go, snoozed, with a timeline and a funnel. */
function hunt(texts: Texts): Evaluation {
  const { company, role, name, email, phone, kind, place, link, summary, via, message, check, path } = texts;
  const about = (rest: Parameters<typeof application>[2] & { path: string }) => application(company, role, rest);
  const people = [contact(name, { email, phone })];
  const busy = about({ path, applied: day("2026-11-01"), interviews: [interview(moment("2026-11-05T10:00"))] });
  const ahead = interview(moment("2026-11-25T10:00"), { kind, place, link, with: people });
  const due = action(busy, { summary, via, to: people, closes: day("2026-11-23") });
  const more: Partial<Action> = { summary, state: "upcoming", opens: day("2026-11-30") };
  return evaluation(
    now,
    [
      note(now, busy, [
        due,
        action(busy, { ...more, key: "later" }),
        action(busy, { ...more, key: "forecast", projected: true }),
        action(busy, { ...more, key: "end", projected: true, isLast: true }),
      ]),
      note(now, about({ path: `${path}/planned.md`, interviews: [ahead] })),
      note(
        now,
        about({ path: `${path}/waiting.md`, log: [received("2026-11-18", "reply", { promised: day("2026-11-27") })] }),
      ),
      note(now, about({ path: `${path}/snoozed.md` }), [], { snoozed_until: day("2026-11-30") }),
      ...[1, 2, 3, 4].map((number) => note(now, about({ path: `${path}/${number}.md`, applied: day("2026-11-01") }))),
    ],
    { findings: [finding(path, message, { check })] },
  );
}

function write(texts: Texts): string {
  const { subject, reason, statement } = texts;
  // Of an author, the last name is shown.
  const article = { id: "x-2021", title: statement, author: `Alison ${statement}` };
  const advice = [
    {
      id: "C1",
      statement,
      sources: [article.id],
      unlike: [],
      holdsFor: [],
      departures: [],
      articles: [article],
      others: [],
    },
  ];
  return writeReport(hunt(texts), {
    file: "follow-ups.md",
    reasonFor: () => ({ text: reason, advice, otherwise: [] }),
    draftFor: () => ({ subject, paragraphs: [] }),
  });
}

const BENIGN = Object.fromEntries([...FIELDS, "path"].map((field) => [field, field])) as unknown as Texts;

const MARKS = new Set([
  ...["root", "heading", "paragraph", "text", "list", "listItem", "link", "inlineCode", "code"],
  ...["table", "tableRow", "tableCell"],
]);

/** Markdown takes a run of blanks for one. */
function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Without the comment that is its last line: the one mark that the report has of its own. */
function parseReport(texts: Texts) {
  const [, body] = /^(.*)\n<!-- [\w ]+ -->\n$/su.exec(write(texts)) ?? [];
  return parseMarkdown(body!);
}

const model = parseReport(BENIGN);

function expectOnlyText(texts: Texts): void {
  const { types, links, headings, tables, codes, text } = parseReport(texts);
  for (const type of types) expect(MARKS).toContain(type);
  expect(headings.map((heading) => toString(heading))).toEqual(model.headings.map((heading) => toString(heading)));
  expect(links).toHaveLength(model.links.length);
  for (const { url } of links) expect(decodeURIComponent(url)).toMatch(/^(?:#advice-c1$|(?!\w+:|\/\/))/u);
  expect(tables).toHaveLength(1);
  for (const row of tables[0]!.children) expect(row.children).toHaveLength(5);
  expect(codes.map(({ lang, value }) => [lang, value.split("\n").length])).toEqual(
    model.codes.map(({ lang, value }) => [lang, value.split("\n").length]),
  );
  const shown = withoutBlanks(text);
  for (const field of FIELDS) {
    const text = withoutBlanks(oneLine(texts[field]));
    // The full stop of a statement stands behind its sources.
    expect(shown, field).toContain(field === "statement" ? text.replace(/\.$/u, "") : text);
  }
}

function everywhere(text: string): Texts {
  const all = Object.fromEntries(FIELDS.map((field) => [field, text]));
  return { ...BENIGN, ...all, path: `notes/${text}` };
}

describe("hostile texts in the report", () => {
  it("has one of everything to be hostile in", () => {
    expect(model.headings.map((heading) => toString(heading))).toEqual([
      "Follow-ups, Sat 21 Nov 2026",
      ...["Today", "Next week", "Later", "If nobody answers", "Waiting", "When to let go", "Snoozed"],
      ...["Nothing due or ahead", "Applications", "Problems", "Timeline", "Funnel", "Advice", "Advice C1"],
    ]);
    expect(model.codes).toHaveLength(2);
  });

  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 40)), text.slice(0, 25)]))(
    "%s is text and nothing else",
    (_, text) => {
      expectOnlyText(everywhere(text));
    },
  );

  it.each([
    "word ".repeat(40) + "- item",
    "word ".repeat(16) + "# heading 1. one 1) one > quote + plus = === --- ***",
    "a ".repeat(60) + "``` mermaid",
    "1 ".repeat(60),
    "word\\ ".repeat(40),
    "word  ".repeat(40),
    "`` ` ".repeat(30),
    "[x] ".repeat(30) + "[ ] todo [^1]: note",
  ])("%j stays text where the line is broken", (text) => {
    const fields = ["reason", "statement", "message", "subject", "summary", "phone"] as const;
    for (const field of fields.slice(0, 4)) expectOnlyText({ ...BENIGN, [field]: text });
    for (const field of fields.slice(4)) expectOnlyText({ ...BENIGN, [field]: text });
  });

  it("are text and nothing else, whatever they are and however long", () => {
    const path = shortText.map((text) => `notes/${text}`);
    const long = fc.array(fc.oneof(shortText, fc.lorem({ maxCount: 3 })), { maxLength: 6 }).map((all) => all.join(" "));
    const cells = Object.fromEntries(["company", "role", "kind", "via"].map((field) => [field, shortText]));
    const rest = Object.fromEntries(FIELDS.filter((field) => !(field in cells)).map((field) => [field, long]));
    // Each field of Texts is there: FIELDS has all but the path.
    const texts = fc.record({ ...cells, ...rest, path }) as unknown as fc.Arbitrary<Texts>;
    fc.assert(fc.property(texts, expectOnlyText), { numRuns: IS_THOROUGH ? 1000 : 40 });
  }, 600_000);

  it("cannot become links where GitHub makes links of bare addresses", () => {
    const report = write(everywhere("https://a.example www.b.example c@d.example"));
    const bare = report.replace(/`[^`]*`/gu, "").replace(/\]\([^)]*\)/gu, "");
    expect(bare).toContain(String.raw`https\://a.example www\.b.example c\@d.example`);
    expect(bare).not.toMatch(/https?:\/\/|www\.|\w@\w/u);
  });

  it("of great length do not widen the table or the pictures", () => {
    const report = write({ ...everywhere("x".repeat(10_000)), path: "notes/x" });
    const [table = ""] = /^\| .*$/mu.exec(report) ?? [];
    expect(table.length).toBeLessThan(300);
    for (const { value } of parseMarkdown(report).codes)
      for (const line of value.split("\n")) expect(line.length).toBeLessThan(110);
  });
});
