import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadMarkdown, type NoteReading } from "../../src/note/index.js";
import { factsOf, readBody } from "../note/journal/read.js";

const PAGE = readFileSync("docs/reference/note.md", "utf8");

await loadMarkdown();

/** The table below `<!-- read as: WHERE -->`: what is written, line by line, and what is read of it. */
function rowsBelow(where: string): readonly (readonly [lines: readonly string[], reading: string])[] {
  const table = PAGE.split(`<!-- read as: ${where} -->\n\n`)[1]?.split("\n\n")[0] ?? "";
  return Array.from(table.matchAll(/^\| (?<written>`.*`) \| (?<reading>[^`|]+) \|$/gmu), ({ groups }) => [
    Array.from(groups!.written!.matchAll(/`([^`]+)`/gu), ([, line]) => line!),
    groups!.reading!,
  ]);
}

/** The facts or, where there are none, the check that says why. */
function readingOf({ application, findings }: NoteReading): string {
  const applied = application?.applied?.toString();
  const facts = [...(applied === undefined ? [] : [applied]), ...factsOf(application!)];
  return (facts.length > 0 ? facts : findings.map(({ check }) => check)).join("; ") || "nothing";
}

describe("what the page on the note says of how notes are read is so", () => {
  it.each(rowsBelow("applied"))("applied: %s", ([written], reading) => {
    expect(readingOf(readBody("", { front: `applied: ${written!}\n` }))).toBe(reading);
  });

  it.each(rowsBelow("log"))("log: %s", ([written], reading) => {
    const front = `contacts: [Lena Hart, Marit Holm]\nlog:\n  - ${JSON.stringify(written)}\n`;
    expect(readingOf(readBody("", { front }))).toBe(reading);
  });

  it.each(rowsBelow("body"))("%s", (lines, reading) => {
    const front = "contacts: [Lena Hart, Marit Holm]\n";
    expect(readingOf(readBody(`\n${lines.join("\n\n")}\n`, { front }))).toBe(reading);
  });

  it("in each of its tables", () => {
    for (const where of ["applied", "log", "body"]) expect(rowsBelow(where).length, where).toBeGreaterThanOrEqual(8);
  });
});
