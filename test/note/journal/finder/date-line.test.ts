import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../../src/note/index.js";
import { factsOf, readBody } from "../read.js";

await loadMarkdown();

function told(line: string, heading = "## Log"): readonly string[] {
  return readBody(`${heading}\n- ${line}\n`).findings.map(({ check, message }) => `${check} ${message}`);
}

describe("a line of a journal that begins with a day and a month alone", () => {
  it.each([
    ["3/11 applied", "3/11"],
    ["19/11: they said no", "19/11"],
    ["Mon 3/11 rang", "Mon 3/11"],
    ["16-11 applied", "16-11"],
    ["16.11 Absage", "16.11"],
    ["Mo 16.11. Vorstellungsgespräch", "16.11."],
  ])("is told: %s", (line, date) => {
    expect(told(line)).toEqual([
      `journal-line-unread Log: this line is not read: ${date} has no year; write it as YYYY-MM-DD`,
    ]);
  });

  it.each([
    "3/11 no reply yet",
    "1/2 day trial",
    "2-3 rounds to come",
    "9.30 Uhr Termin",
    "45/11 purple",
    "13/13 purple",
    "3/11/9 purple",
    "Lena 3/11 purple",
  ])("is left alone: %s", (line) => {
    expect(told(line)).toEqual([]);
  });

  it("is none elsewhere", () => {
    expect(told("3/11 applied", "## Jumble")).toEqual([]);
  });

  it("is read where the year stands beside it and its weekday is right", () => {
    const read = (day: string): readonly string[] =>
      factsOf(readBody(`## Verlauf\n- 10.11.2026 beworben\n- ${day} Absage erhalten\n`).application!);
    expect(read("Mo 16.11.")).toEqual(["2026-11-10 sent application", "2026-11-16 received rejection"]);
    expect(read("Di 16.11.")).toEqual(["2026-11-10 sent application"]);
  });
});
