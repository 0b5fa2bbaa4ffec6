import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../../src/note/index.js";
import { factsOf, readBody } from "../read.js";

await loadMarkdown();

describe("days below the name of their month", () => {
  it.each<[string, string]>([
    ["a month with its year", "## October 2026\n- 2 – applied\n- 13 – phone interview\n"],
    ["a month below a year", "# 2026\n## Oct\n- 2: applied\n- 13: phone interview\n"],
    ["a year and months below a journal's heading", "## Log\n### 2026-10\n- 2nd applied\n- 13th: phone interview\n"],
    ["with weekdays", "## 10/2026\n- Fri 2 applied\n- Tue 13: phone interview\n"],
    ["days with a dot", "## Oktober 2026\n- 2. beworben\n- Di 13.: Telefoninterview\n"],
    ["months as paragraphs", "**Oktober 2026**\n- 2.: beworben\n- Di, 13.: Telefoninterview\n"],
    ["months in an outline", "- Octobre 2026\n  - 2 : candidature envoyée\n  - 13 : entretien téléphonique\n"],
    ["days as headings", "## Octubre de 2026\n### Viernes 2\nCandidatura enviada.\n### 13\nEntrevista telefónica\n"],
    ["a date without its year", "## 2026\n- Oct 2: applied\n- Oct 13: phone interview\n"],
  ])("%s", (_, body) => {
    expect(factsOf(readBody(body).application!)).toEqual([
      "interview 1 on 2026-10-13 kind phone",
      "2026-10-02 sent application",
    ]);
  });

  it("go on from month to month", () => {
    const body = "## September 2026\n- 28 – applied\n## October 2026\n- 13 – interview with Ada Lovelace\n";
    expect(factsOf(readBody(body).application!)).toEqual([
      "interview 1 on 2026-10-13 with Ada Lovelace",
      "2026-09-28 sent application",
    ]);
    const parted = "**September 2026**\n- 28 – applied\n**October 2026**\n- 13 – interview with Ada Lovelace\n";
    expect(factsOf(readBody(parted).application!)).toHaveLength(2);
  });

  it("have the year that the front matter's days leave", () => {
    const body = "## Log\n### October\n- 2 – applied\n";
    expect(factsOf(readBody(body, { front: "created: 2026-09-30\n" }).application!)).toEqual([
      "2026-10-02 sent application",
    ]);
    expect(factsOf(readBody(body).application!)).toEqual([]);
  });

  it.each([
    "## Log\n### October 2026\n- 9:30 interview\n- 9 – 11 interview\n- 2 interviews\n- 40 – rejected\n",
    "## Log\n### October 2026\n1. applied\n2. interview\n",
    "## Log\n### October 2026 at Acme\n- 9 – rejected\n",
    "## Log\n### October\n- 9 – rejected\n",
    "## Log\n### October 2026\n## Afterwards\n- 9 – rejected\n",
    "## Job description\n### October 2026\n- 9 – rejected\n",
    "## Log\n### December 2026\n- Jan 5: rejected\n",
  ])("not in %j", (body) => {
    expect(factsOf(readBody(body).application!)).toEqual([]);
  });
});
