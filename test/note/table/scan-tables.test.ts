import { describe, expect, it } from "vitest";
import { scanTables, splitRow } from "../../../src/note/table/index.js";

/** The tables of a text, as the texts of their cells. */
function tablesOf(text: string, from = 0): readonly (readonly string[])[][] {
  const cellsOf = (range: { readonly start: number; readonly end: number }): string[] =>
    splitRow(text, range).map(({ start, end }) => text.slice(start, end));
  return scanTables(text, from).map(({ header, rows }) => [cellsOf(header), ...rows.map(cellsOf)]);
}

describe("tables", () => {
  it("have a header, a line of dashes and rows, with pipes at their edges or without", () => {
    for (const text of [
      "| A | B |\n|---|---|\n| 1 | 2 |\n",
      "A | B\n--- | ---\n1 | 2\n",
      "| A | B\n|:-:|--:\n| 1 | 2\n",
      "|A|B|\r\n|:-|-|\r\n|1|2|\r\n",
      "text before it\n  | A | B |  \n | - | - | \n|1|2|",
    ])
      expect(tablesOf(text)).toEqual([
        [
          ["A", "B"],
          ["1", "2"],
        ],
      ]);
  });

  it("end where a line has no pipe, and there may be several", () => {
    expect(tablesOf("|A|B|\n|-|-|\n|1|2|\nTotal: 1\n|3|4|\n\n|C|D|\n|-|-|\n")).toEqual([
      [
        ["A", "B"],
        ["1", "2"],
      ],
      [["C", "D"]],
    ]);
  });

  it.each([
    ["a quote", "> |A|B|\n> |-|-|\n> |1|2|\n"],
    ["a code fence", "```\n|A|B|\n|-|-|\n|1|2|\n```\n"],
    ["a fence of tildes that backticks do not close", "~~~ md\n```\n|A|B|\n|-|-|\n```\n|1|2|\n"],
    ["code by its indent", "    |A|B|\n    |-|-|\n    |1|2|\n"],
    ["a comment", "<!--\n|A|B|\n|-|-|\n|1|2|\n-->\n"],
    ["rules across the page", "A | B\n\n---\n\n1 | 2\n"],
    ["a line of pipes alone", "|A|B|\n| | |\n|1|2|\n"],
  ])("are none in %s", (_, text) => {
    expect(tablesOf(text)).toEqual([]);
  });

  it("go on below a row that is commented out", () => {
    expect(tablesOf("|A|B|\n|-|-|\n|1|2|\n<!-- |3|4| -->\n|5|6|\n")).toEqual([
      [
        ["A", "B"],
        ["1", "2"],
        ["5", "6"],
      ],
    ]);
  });

  it("keep escaped pipes within a cell, and empty cells", () => {
    expect(tablesOf("|A|B|C|\n|-|-|-|\n| a \\| b || [[x\\|y]] |\n| | 2 |\n||\n")[0]?.slice(1)).toEqual([
      ["a \\| b", "", "[[x\\|y]]"],
      ["", "2"],
      [""],
    ]);
  });

  it("are looked for from an offset on", () => {
    expect(tablesOf("|A|B|\n|-|-|\n\n|C|D|\n|-|-|\n", 13)).toEqual([[["C", "D"]]]);
  });
});
