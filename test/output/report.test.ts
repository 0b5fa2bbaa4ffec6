import { describe, expect, it } from "vitest";
import { writeReport, writeReportGradually } from "../../src/output/index.js";
import { evaluation, moment } from "./builders.js";
import { jobSearch, locate } from "./job-search.js";
import { cellsOf, parseMarkdown, unwrap } from "./markdown-tree.js";

const now = moment("2026-11-21T09:00 Europe/Berlin");

function linesOf(report: string, title: string): string[] {
  const section =
    unwrap(report)
      .split(/^## /mu)
      .find((part) => part.startsWith(`${title}\n`)) ?? "";
  return section.split("\n").slice(2);
}

describe("the report", () => {
  const report = writeReport(jobSearch, { file: "follow-ups.md", locate });

  it("names what is overdue before what is open", () => {
    const [first, second] = linesOf(report, "Today");
    expect(first).toContain("overdue since Wed 11 Nov");
    expect(second).toContain("until 15:45");
  });

  it("is the same when it is made with pauses", async () => {
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses++;
      return Promise.resolve();
    };
    expect(await writeReportGradually(jobSearch, { file: "follow-ups.md", locate }, pause)).toBe(report);
    expect(pauses).toBeGreaterThan(10);
  });

  it("says so when nothing is due", () => {
    const idle = writeReport(evaluation(now, []), { file: "follow-ups.md" });
    expect(idle).toBe(
      "# Follow-ups, Sat 21 Nov 2026\n\n## Today\n\nNothing is due today.\n\n<!-- followthrough writes this file anew -->\n",
    );
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

  it("keeps what is to be copied on one line, where a line is long enough for it", () => {
    const spans = parseMarkdown(report).spans.filter(({ value }) => value.length <= 70);
    expect(spans.filter(({ value }) => value.includes(" ")).length).toBeGreaterThan(2);
    for (const { value } of spans) expect(report).toContain(`\`${value}\``);
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
