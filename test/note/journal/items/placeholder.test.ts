import { describe, expect, it } from "vitest";
import { isPlaceholder } from "../../../../src/note/journal/items/placeholder.js";
import { loadMarkdown } from "../../../../src/note/index.js";
import { readTable } from "./read-table.js";

await loadMarkdown();

const NOBODY = [
  ...[
    "TBD",
    "Tbd",
    "tba",
    "TBC",
    "-",
    "–",
    "?",
    "n/a",
    "N/A",
    "Unknown",
    "None",
    "N",
    "N.N.",
    "TBD (HR)",
    "To be determined",
  ],
  ...["offen", "Noch offen", "k.A.", "K. A.", "Unbekannt", "niemand"],
  ...["à définir", "Inconnu", "Personne", "por definir", "Desconocido", "Nadie"],
];

describe("a cell for nobody", () => {
  it.each(NOBODY)("%s", (cell) => {
    expect(isPlaceholder(cell)).toBe(true);
    const interview = readTable("| Date | Round | Interviewer |", `| 2026-11-10 | Technical interview | ${cell} |`);
    expect(interview).toBe("interview 1 on 2026-11-10 kind technical");
    const first = readTable("| Date | Interviewer | Type |", `| 2026-11-10 | ${cell} | Phone screen |`);
    expect(first).toBe("interview 1 on 2026-11-10 kind phone");
    expect(readTable("| Date | Action | To |", `| 2026-11-10 | thank-you | ${cell} |`)).toBe(
      "2026-11-10 sent thank-you",
    );
  });

  it.each(["Lena Hart", "Lena", "Ann Open", "Nadia", "Mag. Vogt"])("%s is somebody", (cell) => {
    expect(isPlaceholder(cell)).toBe(false);
  });
});
