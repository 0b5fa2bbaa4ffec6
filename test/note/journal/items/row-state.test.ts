import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../../src/note/index.js";
import { readTable } from "./read-table.js";

await loadMarkdown();

const COLUMNS = ["Done", "Sent", "Sent?", "Completed", "Erledigt", "Gesendet", "Fait", "Envoyé", "Hecho", "Enviado"];

describe("a column that says whether it is done", () => {
  describe.each(COLUMNS)("%s", (column) => {
    const read = (cell: string): string =>
      readTable(`| Date | Action | ${column} |`, `| 2026-11-10 | thank-you | ${cell} |`);

    it.each([
      "yes",
      "y",
      "x",
      "[x]",
      "✓",
      "✔",
      "✅",
      "done",
      "sent",
      "ja",
      "oui",
      "sí",
      "2026-11-11",
      "11 Nov",
      "Yes, by email",
    ])("%s: it is", (cell) => {
      expect(read(cell)).toBe("2026-11-10 sent thank-you");
    });

    it.each([
      "✗",
      "❌",
      "☐",
      "[ ]",
      "-",
      "–",
      "",
      "no",
      "N",
      "nein",
      "non",
      "not yet",
      "pending",
      "TBD",
      "tomorrow",
      "Lena Hart",
    ])("%j: it is not, and there is nothing to tell", (cell) => {
      expect(read(cell)).toBe("nothing");
    });
  });

  it("tells that an interview which is not ticked off is not read", () => {
    expect(readTable("| Date | Action | Done |", "| 2026-11-10 | phone screen | ✗ |")).toBe("unread");
  });

  it("takes a row that ends before it for one that is not done", () => {
    expect(readTable("| Date | Action | Done |", "| 2026-11-10 | thank-you |")).toBe("nothing");
  });

  it.each([
    ["| Date | Done | Notes |", "| 2026-11-10 | applied | nice |", "2026-11-10 sent application"],
    ["| Date | Done |", "| 2026-11-10 | sent thank-you to Lena Hart |", "2026-11-10 sent thank-you to Lena Hart"],
    ["| Date | Notes | Done |", "| 2026-11-10 | thank-you | ✗ |", "nothing"],
    ["| Date | Action | Sent to |", "| 2026-11-10 | thank-you | Lena Hart |", "2026-11-10 sent thank-you to Lena Hart"],
    ["| Date | Action | Sent by |", "| 2026-11-10 | thank-you | email |", "2026-11-10 sent thank-you by email"],
    ["| Date | Action | Answer? |", "| 2026-11-10 | thank-you | N |", "2026-11-10 sent thank-you"],
    [
      "| Date | Interview | Thank-you sent |",
      "| 2026-11-10 | Technical interview | N |",
      "interview 1 on 2026-11-10 kind technical",
    ],
  ])("%s %s: %s", (titles, row, facts) => {
    expect(readTable(titles, row)).toBe(facts);
  });
});

describe("a status", () => {
  const read = (column: string, cell: string): string =>
    readTable(`| Date | Round | ${column} |`, `| 2026-11-10 | Technical interview | ${cell} |`, "Interviews");

  it.each(["not scheduled", "Pending", "TBD", "to be scheduled", "planned", "offen", "à planifier", "por programar"])(
    "%s: nobody knows whether there was an interview",
    (cell) => {
      for (const column of ["Status", "Outcome", "Statut", "Estado"]) expect(read(column, cell)).toBe("unread");
      expect(read("Result", cell)).toBe("interview 1 on 2026-11-10 kind technical");
    },
  );

  it.each(["scheduled", "confirmed", "passed", "done", "no", "–", ""])("%j: the interview counts", (cell) => {
    expect(read("Status", cell)).toBe("interview 1 on 2026-11-10 kind technical");
  });

  it.each(["not done", "N", "☐", "✗", "pending"])("%s: nothing was sent", (cell) => {
    expect(readTable("| Date | Action | Status |", `| 2026-11-10 | thank-you | ${cell} |`)).toBe("nothing");
  });
});

describe("a day by which to do it", () => {
  it.each([
    ["| Date | Due | Action |", "| 2026-11-10 | 2026-11-12 | follow-up |", "unread"],
    ["| Date | Action | Due date |", "| 2026-11-10 | thank-you | 2026-11-12 |", "unread"],
    ["| Datum | Aktion | Fällig am |", "| 2026-11-10 | Dankesmail | 2026-11-12 |", "unread"],
    ["| Due | Action |", "| 2026-11-10 | thank-you |", "nothing"],
    ["| Date | Action | Due |", "| 2026-11-10 | thank-you | |", "2026-11-10 sent thank-you"],
    ["| Date | Action | Due | Done |", "| 2026-11-10 | thank-you | 2026-11-12 | ✓ |", "2026-11-10 sent thank-you"],
    ["| Date | Action | Due | Done |", "| 2026-11-10 | thank-you | 2026-11-12 | |", "nothing"],
    ["| Date | Action | Next | Due |", "| 2026-11-10 | thank-you | call | 2026-11-17 |", "2026-11-10 sent thank-you"],
  ])("%s %s: %s", (titles, row, facts) => {
    expect(readTable(titles, row)).toBe(facts);
  });
});
