import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeNote, readNote } from "../../src/note/index.js";
import { LineIndex } from "../../src/text/index.js";

// One folder per bad input; UPDATE=1 writes what was found, to be read before it is committed.
const CASES = "fixtures/err";
const cases = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, "note.md")));

describe("a bad note", () => {
  it("has many ways to be one", () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it.each(cases)("is told with every problem at its place: %s", (name) => {
    const expected = join(CASES, name, "expected.txt");
    const found = listFindings(join(CASES, name, "note.md"));
    if (process.env.UPDATE) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, "utf8"));
  });
});

function listFindings(file: string): string {
  const decoded = decodeNote({ path: "note.md", bytes: readFileSync(file) });
  const { findings } = readNote(decoded, { zone: "Europe/Berlin" });
  const lines = new LineIndex(decoded.text);
  const rows = findings.map(({ check, severity, message, range }) => {
    const { line, column } = lines.pointAt(range!.start);
    return `${line}:${column} ${severity} ${message} ${check}\n`;
  });
  return rows.join("");
}
