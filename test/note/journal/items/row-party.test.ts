import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../../src/note/index.js";
import { factsOf, readBody } from "../read.js";
import { readTable } from "./read-table.js";

await loadMarkdown();

describe("another employer's row", () => {
  it.each([
    ["| Date | Firm | Outcome |", "| 2026-11-10 | Globex | rejected |"],
    ["| Date | Firm | Outcome |", "| 2026-11-10 | Globex | offer |"],
    ["| Date | Firm | What |", "| 2026-11-10 | Globex | phone screen |"],
    ["| Date | Company name | What |", "| 2026-11-10 | Globex | applied |"],
    ["| Date | Who | Outcome |", "| 2026-11-10 | Globex | rejected |"],
    ["| Date | Who | Outcome |", "| 2026-11-10 | Globex GmbH | rejected |"],
    ["| Date | Who | Outcome |", "| 2026-11-10 | IBM | rejected |"],
    ["| Date | Who | Outcome |", "| 2026-11-10 | Blue Harbor | offer |"],
    ["| Date | Who | What |", "| 2026-11-10 | Jonas | rejected |"],
    ["| Date | Who | What |", "| 2026-11-10 | Globex | withdrew |"],
    ["| Date | Who | What |", "| 2026-11-10 | Globex | applied |"],
    ["| Date | What | Notes |", "| 2026-11-10 | rejection from Globex | |"],
    ["| Date | What | By |", "| 2026-11-10 | rejected | Jonas |"],
    ["| Date | Position | What |", "| 2026-11-10 | Junior Dev | rejected |"],
    ["| Datum | Stelle | Was |", "| 2026-11-10 | Teamleiter | Absage |"],
  ])("%s %s is told and not read", (titles, row) => {
    expect(readTable(titles, row)).toBe("unread");
  });

  it.each([
    ["| Date | Firm | Outcome |", "| 2026-11-10 | Acme | rejected |", "received rejection"],
    ["| Date | Firm | Outcome |", "| 2026-11-10 | Acme GmbH | rejected |", "received rejection"],
    ["| Date | Firm | Outcome |", "| 2026-11-10 | | rejected |", "received rejection"],
    ["| Date | Firm | Position | Status |", "| 2026-11-10 | Acme | SRE | applied |", "sent application"],
    ["| Date | Who | Outcome |", "| 2026-11-10 | HR | rejected |", "received rejection"],
    ["| Date | Who | What |", "| 2026-11-10 | Mag. Vogt | rejected |", "received rejection from Mag. Vogt"],
    ["| Date | Person | What |", "| 2026-11-10 | Lena Hart (TA) | rejected |", "received rejection from Lena Hart"],
    ["| Date | Who | What |", "| 2026-11-10 | me | withdrew |", "sent withdrawal"],
    ["| Date | Who | What |", "| 2026-11-10 | Lena Hart | applied |", "sent application to Lena Hart"],
    ["| Date | Who | What |", "| 2026-11-10 | Jonas | reply |", "received reply from Jonas"],
    ["| Date | Position | What |", "| 2026-11-10 | Senior SRE (m/w/d) | rejected |", "received rejection"],
    ["| Date | Role | What |", "| 2026-11-10 | SRE | applied |", "sent application"],
  ])("%s %s: %s", (titles, row, facts) => {
    expect(readTable(titles, row)).toBe(`2026-11-10 ${facts}`);
  });

  it("takes a job beside a person for theirs", () => {
    const row = "| 2026-11-10 | Lena Hart | Recruiter | phone screen |";
    expect(readTable("| Date | Who | Role | What |", row)).toBe("interview 1 on 2026-11-10 kind phone with Lena Hart");
  });

  it.each([
    ["contacts:\n  - name: Jonas Falk\n", "| 2026-11-10 | Jonas Falk | rejected |"],
    ["", "| 2026-11-03 | Jonas Falk | phone screen |\n| 2026-11-10 | Jonas Falk | rejected |"],
    ["", "| 2026-11-03 | Jonas Falk | reply |\n| 2026-11-10 | Jonas | rejected |"],
  ])("knows the note's people and those whom rows before it name: %j %j", (front, rows) => {
    const { application } = readBody(`\n## Log\n\n| Date | Who | What |\n|---|---|---|\n${rows}\n`, { front });
    expect(factsOf(application!).at(-1)).toMatch(/^2026-11-10 received rejection from Jonas/u);
  });
});
