import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evaluation } from "../../src/engine/index.js";
import { writeReport } from "../../src/output/index.js";
import { oneLine } from "../../src/text/index.js";
import { action, application, contact, day, evaluation, finding, moment, note } from "./builders.js";
import { HOSTILE_TEXTS, shortText } from "./hostile-texts.js";
import { jobSearch, locate } from "./job-search.js";
import { cellsOf, parseMarkdown } from "./markdown-tree.js";

const now = moment("2026-11-21T09:00 Europe/Berlin");

function linesOf(report: string, title: string): string[] {
  const section = report.split(/^## /mu).find((part) => part.startsWith(`${title}\n`)) ?? "";
  return section.split("\n").slice(2);
}

describe("the report", () => {
  const report = writeReport(jobSearch, { file: "follow-ups.md", locate });

  it("names what is overdue before what is open", () => {
    const [first, second] = linesOf(report, "Today");
    expect(first).toContain("overdue since Wed 11 Nov");
    expect(second).toContain("until 15:45");
  });

  it("says so when nothing is due", () => {
    const idle = writeReport(evaluation(now, []), { file: "follow-ups.md" });
    expect(idle).toBe("# Follow-ups, Sat 21 Nov 2026\n\n## Today\n\nNothing is due today.\n");
  });

  it("has one title, blank lines around headings, lists and tables, and no blanks at the ends of lines", () => {
    const lines = report.split("\n");
    expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1);
    expect(report).not.toMatch(/[ \t]$|\n{3}/mu);
    expect(report).toMatch(/[^\n]\n$/u);
    for (const [index, line] of lines.entries()) {
      if (line.startsWith("#") && index > 0) expect(lines[index - 1]).toBe("");
      if (line.startsWith("#")) expect(lines[index + 1]).toBe("");
    }
  });

  it("has the same number of cells in every row of its table", () => {
    const rows = linesOf(report, "Applications").filter((line) => line !== "");
    expect(rows).toHaveLength(jobSearch.notes.length + 2);
    for (const row of rows) expect(cellsOf(row)).toHaveLength(5);
  });

  it("links to the notes from where it stands", () => {
    const urls = (file: string) => parseMarkdown(writeReport(jobSearch, { file })).links.map((link) => link.url);
    expect(urls("follow-ups.md")).toContain("applications/M%C3%BCller%20%26%20S%C3%B6hne%20%28K%C3%B6ln%29.md");
    expect(urls("applications/follow-ups.md")).toContain("hooli.md");
    expect(urls("out/reports/follow-ups.md")).toContain("../../applications/hooli.md");
    expect(urls("applications/2026/follow-ups.md")).toContain("../hooli.md");
  });

  it("does not write to anybody by itself: addresses are no links", () => {
    for (const { url } of parseMarkdown(report).links) expect(url).not.toContain("@");
    expect(report).toContain("`grace@acme.example`");
  });
});

describe("hostile texts in the report", () => {
  const SAFE = new Set(["root", "heading", "paragraph", "text", "list", "listItem", "link", "inlineCode"]);

  interface Texts {
    readonly company: string;
    readonly role: string;
    readonly summary: string;
    readonly name: string;
    readonly email: string;
    readonly message: string;
    readonly path: string;
  }

  function hunt({ company, role, summary, name, email, message, path }: Texts): Evaluation {
    const about = application(company, role, { path, applied: day("2026-11-01") });
    const waiting = application("Hooli", role, { applied: day("2026-11-01") });
    const one = action(about, { summary, to: [contact(name, { email })], closes: day("2026-11-23") });
    return evaluation(now, [note(now, about, [one]), note(now, waiting)], { findings: [finding(path, message)] });
  }

  function expectOnlyText(texts: Texts): void {
    const report = writeReport(hunt(texts), { file: "follow-ups.md" });
    const { types, links, text } = parseMarkdown(report);
    for (const type of types) expect(SAFE).toContain(type);
    // Today, Waiting, Problems, and two rows of the table.
    expect(links).toHaveLength(5);
    for (const { url } of links) expect(decodeURIComponent(url)).toMatch(/^(?!\w+:)/u);
    for (const shown of [texts.company, texts.role, texts.summary, texts.name, texts.email, texts.message])
      expect(withoutBlanks(text)).toContain(withoutBlanks(oneLine(shown)));
    for (const row of linesOf(report, "Applications").filter(Boolean)) expect(cellsOf(row)).toHaveLength(5);
  }

  /** Markdown takes a run of blanks for one. */
  function withoutBlanks(text: string): string {
    return text.replace(/\s+/gu, "");
  }

  function everywhere(text: string): Texts {
    return {
      company: text,
      role: text,
      summary: text,
      name: text,
      email: text,
      message: text,
      path: `notes/${text}.md`,
    };
  }

  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 40)), text.slice(0, 25)]))(
    "%s is text and nothing else",
    (_, text) => {
      expectOnlyText(everywhere(text));
    },
  );

  it("are text and nothing else, whatever they are", () => {
    const path = shortText.map((text) => `notes/${text}.md`);
    const texts = fc.record<Texts>({
      ...{ company: shortText, role: shortText, summary: shortText, name: shortText },
      ...{ email: shortText, message: shortText, path },
    });
    fc.assert(fc.property(texts, expectOnlyText), { numRuns: 500 });
  });

  it("cannot become links where GitHub makes links of bare addresses", () => {
    const report = writeReport(hunt(everywhere("https://a.example www.b.example c@d.example")), { file: "r.md" });
    const bare = report.replace(/`[^`]*`/gu, "").replace(/\]\([^)]*\)/gu, "");
    expect(bare).toContain(String.raw`https\://a.example www\.b.example c\@d.example`);
    expect(bare).not.toMatch(/https?:\/\/|www\.|\w@\w/u);
  });

  it("of great length do not widen the table", () => {
    const texts = { ...everywhere("x".repeat(10_000)), path: "notes/x.md" };
    const report = writeReport(hunt(texts), { file: "follow-ups.md" });
    for (const row of linesOf(report, "Applications")) expect(row.length).toBeLessThan(300);
  });
});
