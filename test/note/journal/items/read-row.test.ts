import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../../src/note/index.js";
import { factsOf, readBody } from "../read.js";

await loadMarkdown();

/** The facts of one row below these titles, under a heading that makes a journal of it. */
function read(titles: string, row: string, heading = "Log"): string {
  const line = titles.replace(/[^|]+/gu, "---");
  const { application } = readBody(`\n## ${heading}\n\n${titles}\n${line}\n${row}\n`);
  return factsOf(application!).join("; ") || "nothing";
}

describe("the column for people", () => {
  it.each([
    ["R3 HM | Srinivas K | Zoom", "kind video with Srinivas K"],
    ["R3 HM | | Zoom", "kind video"],
    ["R1 DSA | Nikhil Wagle | Zoom", "kind video with Nikhil Wagle"],
    ["Technical interview | Lena Hart, Ben Ito | Zoom", "kind technical with Lena Hart, Ben Ito"],
    ["Technical interview | Lena Hart; Ben Ito | Zoom", "kind technical with Lena Hart, Ben Ito"],
    ["Technical interview | Lena Hart / Ben Ito | Zoom", "kind technical with Lena Hart, Ben Ito"],
    ["Technical interview | Mag. Vogt + Dr. Ito | Zoom", "kind technical with Mag. Vogt, Dr. Ito"],
    ["Technical interview | Kim | Zoom", "kind technical with Kim"],
    ["Technical interview | HR | Zoom", "kind technical"],
    ["Technical interview | HM | Zoom", "kind technical"],
    ["Technical interview | both | Zoom", "kind technical"],
    ["Technical interview | – | Zoom", "kind technical"],
    ["Technical interview | Team | Zoom", "kind technical"],
    ["Technical interview | 3 people | Zoom", "kind technical"],
    ["Interview with AJ Smith | | Zoom", "kind video with AJ Smith"],
  ])("%s: %s", (row, facts) => {
    expect(read("| Date | Round | Interviewer | Mode |", `| 2026-10-05 | ${row} |`, "Interviews")).toBe(
      `interview 1 on 2026-10-05 ${facts}`,
    );
  });

  it.each([
    ["| Datum | Was | Mit wem |", "| 14.10.2026 | Dankesmail | Mag. Vogt |", "sent thank-you to Mag. Vogt by email"],
    ["| Date | What | Who |", "| 2026-10-14 | Applied | Dee Fontaine (Apex) |", "sent application to Dee Fontaine"],
    ["| Fecha | Evento | Quién |", "| 14/10/2026 | Agradecimiento | ambos |", "sent thank-you"],
    ["| Date | Action | Avec |", "| 14/10/2026 | Remerciements | les deux |", "sent thank-you"],
  ])("%s %s: %s", (titles, row, facts) => {
    expect(read(titles, row)).toBe(`2026-10-14 ${facts}`);
  });
});

describe("a cell that says TY", () => {
  it.each([
    [
      "| Date | Type | Who | Notes |",
      "| 2026-10-14 | Email | Lena Hart | TY |",
      "sent thank-you to Lena Hart by email",
    ],
    ["| Date | Type | Who | Notes |", "| 2026-10-14 | TY | Lena Hart | |", "sent thank-you to Lena Hart"],
    ["| Date | Type | Direction | Notes |", "| 2026-10-14 | Email | sent | TY |", "sent thank-you by email"],
  ])("%s %s: %s", (titles, row, facts) => {
    expect(read(titles, row)).toBe(`2026-10-14 ${facts}`);
  });

  it.each([
    ["| Date | Type | Who | Notes |", "| 2026-10-14 | Email | Ty | |"],
    ["| Date | Type | Direction | Notes |", "| 2026-10-14 | Email | received | TY |"],
    ["| Date | Type | Who | Next step |", "| 2026-10-14 | Email | Lena Hart | TY |"],
    ["| Date | Type | Notes | Status |", "| 2026-10-14 | Email | TY | planned |"],
  ])("%s %s: no thank-you", (titles, row) => {
    expect(read(titles, row)).not.toContain("thank-you");
  });

  it("leaves what else the row tells of as it is", () => {
    expect(read("| Date | Type | Notes |", "| 2026-10-14 | Rejected | TY |")).toBe("2026-10-14 received rejection");
  });
});

describe("whom the column for people names", () => {
  it.each([
    ["Kylie rang back", "Kylie (office)", "2026-10-05 received reply from Kylie by phone"],
    ["Kylie rang back", "Steve", "nothing"],
    ["Kylie rang back", "", "nothing"],
    ["Got the offer", "Donna from HR", "2026-10-05 received offer"],
    ["Interview 2pm", "Trent and Donna from HR", "interview 1 on 2026-10-05 at 14:00 with Trent, Donna"],
    [
      "Email, shortlisted, panel interview on 22 Oct",
      "Recruitment",
      "interview 1 on 2026-10-22 kind panel; 2026-10-05 received reply by email",
    ],
    ["Final round on 11/18", "Lena Hart", "nothing"],
  ])("%s | %s: %s", (what, who, facts) => {
    expect(read("| Date | What | Who |", `| 2026-10-05 | ${what} | ${who} |`)).toBe(facts);
  });
});
