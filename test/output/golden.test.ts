import { describe, expect, it } from "vitest";
import {
  formatAgenda,
  formatAgendaJson,
  formatFindingsJson,
  formatStylish,
  formatSummary,
  writeCalendar,
  writeReport,
} from "../../src/output/index.js";
import { jobSearch, locate } from "./job-search.js";

/** What a person, or a program, sees of one and the same job search. Update with `vitest -u`, and read the difference. */
describe("a job search, written out", () => {
  it("as an agenda", async () => {
    await expect(formatAgenda(jobSearch, { color: false, width: 140, forecast: true })).toMatchFileSnapshot(
      "golden/agenda.txt",
    );
  });

  it("as an agenda on a narrow terminal", async () => {
    await expect(formatAgenda(jobSearch, { color: false, width: 60, forecast: true })).toMatchFileSnapshot(
      "golden/agenda-narrow.txt",
    );
  });

  it("as an agenda for programs", async () => {
    await expect(formatAgendaJson(jobSearch)).toMatchFileSnapshot("golden/agenda.json.txt");
  });

  it("as the lines around the agenda", () => {
    expect(formatSummary(jobSearch, { color: false })).toEqual({
      header: "10 notes, 3 other markdown files · policy default · Sat 21 Nov 2026",
      problems: "3 problems, 1 hint: followthrough check",
    });
  });

  it("as findings", async () => {
    const text = formatStylish(jobSearch.findings, locate, { color: false });
    await expect(text).toMatchFileSnapshot("golden/findings.txt");
  });

  it("as findings for programs", async () => {
    await expect(formatFindingsJson(jobSearch.findings, locate)).toMatchFileSnapshot("golden/findings.json.txt");
  });

  it("as a report", async () => {
    await expect(writeReport(jobSearch, { file: "follow-ups.md", locate })).toMatchFileSnapshot("golden/report.md");
  });

  it("as a calendar", async () => {
    const { content } = await writeCalendar(jobSearch, { name: "Job search", productVersion: "0.1.0" });
    // The golden file has the line ends of the repository; the bytes have a test of their own.
    await expect(content.replaceAll("\r\n", "\n")).toMatchFileSnapshot("golden/calendar.ics.txt");
  });
});
