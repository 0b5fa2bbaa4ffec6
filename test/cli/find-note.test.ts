import { describe, expect, it } from "vitest";
import type { Evaluation, NoteEvaluation } from "../../src/engine/index.js";
import { UsageError } from "../../src/cli/command.js";
import { findNote } from "../../src/cli/find-note.js";
import { privateIdOf } from "../../src/output/index.js";
import { clock, evaluate } from "../engine/evaluate.js";

const engineer = note("applications/acme-senior-engineer.md", "Acme", "Senior Engineer");
const sre = note("applications/acme-sre.md", "Acme", "SRE");
const northwind = note("applications/northwind.md", "Northwind Traders", "Data Analyst");
const hikari = note("applications/ひかり.md", "ひかり", "翻訳");
const NOTES = [engineer, sre, northwind, hikari];

function note(path: string, company: string, role: string): NoteEvaluation {
  return evaluate("", "2026-11-21", { path, company, role });
}

function find(words: string, notes: readonly NoteEvaluation[] = NOTES, secret?: string): NoteEvaluation {
  const findings = [{ check: "front-matter", severity: "error", message: "", file: "applications/broken.md" }] as const;
  const rest = { now: clock("2026-11-21"), policies: [], copies: [], suppressed: [], otherFiles: 0 };
  const evaluation: Evaluation = { ...rest, notes, findings };
  return findNote(evaluation, words, secret);
}

describe("a note is found by", () => {
  it.each([
    ["its path", "applications/northwind.md", northwind],
    ["its path with a dot and backslashes", ".\\applications\\northwind.md", northwind],
    ["its file's name", "acme-sre.md", sre],
    ["its path from above the workspace", "hunt/applications/acme-sre.md", sre],
    ["its company", "northwind traders", northwind],
    ["a word of its company, in any case", "NORTHWIND", northwind],
    ["a word of its role", "analyst", northwind],
    ["company and role together", "Acme SRE", sre],
    ["words of both in any order", "engineer acme", engineer],
    ["a part of a word", "north", northwind],
    ["a name in another script", "ひかり", hikari],
  ])("%s", (_, words, expected) => {
    expect(find(words)).toBe(expected);
  });

  it("a whole name before a part of one", () => {
    const acme = note("a.md", "Acme", "Cook");
    expect(find("acme", [acme, note("b.md", "Acme Foods", "Baker")])).toBe(acme);
  });
});

describe("what a private calendar calls a note", () => {
  const id = privateIdOf("applications/northwind.md");

  it("means it, in any case, and with the calendar's secret only", () => {
    expect(find(id)).toBe(northwind);
    expect(find(id.toUpperCase())).toBe(northwind);
    const secret = privateIdOf("applications/northwind.md", "nobody knows");
    expect(find(secret, NOTES, "nobody knows")).toBe(northwind);
    expect(() => find(id, NOTES, "nobody knows")).toThrow(UsageError);
  });

  it("counts as much as a whole name and more than a part of one", () => {
    const part = note("a.md", `x${id}y`, "Cook");
    expect(find(id, [part, northwind])).toBe(northwind);
    const whole = note("a.md", id, "Cook");
    expect(() => find(id, [whole, northwind])).toThrow(`Which one: a.md (${id} · Cook) or applications/northwind.md`);
  });

  it("is no word to guess by", () => {
    expect(() => find(id.slice(0, 3))).toThrow(UsageError);
  });
});

const THERE =
  "there are applications/acme-senior-engineer.md (Acme · Senior Engineer), applications/acme-sre.md (Acme · SRE), " +
  "applications/northwind.md (Northwind Traders · Data Analyst) and applications/ひかり.md (ひかり · 翻訳)";

describe("letters that a keyboard lacks", () => {
  it.each([
    ["soster", "søster.md"],
    ["Søster", "søster.md"],
    ["lodz", "łódź.md"],
    ["strasse", "straße.md"],
    ["oneill", "o'neill.md"],
    ["o'neill", "o'neill.md"],
  ])("%s finds %s", (words, path) => {
    const notes = ["Søster", "Łódź", "Straße", "O'Neill"].map((name) => note(`${name.toLowerCase()}.md`, name, "Cook"));
    expect(find(words, notes).situation.application.path).toBe(path);
  });
});

describe("a note that is not clear", () => {
  it("is asked for by all that could be meant", () => {
    expect(() => find("acme")).toThrow(
      "Which one: applications/acme-senior-engineer.md (Acme · Senior Engineer) or applications/acme-sre.md (Acme · SRE)?",
    );
  });

  it("is not listed without end", () => {
    const many = Array.from({ length: 8 }, (_, at) => note(`${at}.md`, "Acme", "Cook"));
    expect(() => find("acme", many)).toThrow(
      /^Which one: 0\.md .*, 4\.md \(Acme · Cook\) or 3 more\? Type its path, such as 0\.md$/u,
    );
  });

  it.each([
    ["northwnd", "no note northwnd; did you mean applications/northwind.md (Northwind Traders · Data Analyst)?"],
    [
      "acmee",
      "no note acmee; did you mean applications/acme-senior-engineer.md (Acme · Senior Engineer) or applications/acme-sre.md (Acme · SRE)?",
    ],
    ["acmee sre", "no note acmee sre; did you mean applications/acme-sre.md (Acme · SRE)?"],
    [
      "data analist",
      "no note data analist; did you mean applications/northwind.md (Northwind Traders · Data Analyst)?",
    ],
    ["zebra", `no note zebra; give its path, or a part of its company, role or path; ${THERE}`],
    ["", "no note was named; give its path, or a part of its company, role or path"],
    [
      "applications/zebra.md",
      `no note applications/zebra.md; give its path, or a part of its company, role or path; ${THERE}`,
    ],
    ["applications/broken.md", "applications/broken.md could not be read as a note; see followthrough check"],
  ])("%s: says what would be", (words, message) => {
    expect(() => find(words)).toThrow(expect.objectContaining({ reason: message }));
  });
});
