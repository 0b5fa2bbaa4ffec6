import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNote, loadMarkdown, readNote, type NoteReading } from "../../src/note/index.js";
import { cases } from "../cases.js";

const OPTIONS = { zone: "Europe/Berlin" };

const VALID = `---
company: "[[Acme]]"
role: Senior Engineer
status: interviewing
timezone: America/New_York
contacts: &people
  - {name: Ada Lovelace, email: ada@acme.example}
interviews:
  - date: 2026-11-12 14:00
    with: *people
    promised_by: 2026-11-19
    notes: |
      One
      two
log:
  - 2026-11-12 sent thank-you to Ada Lovelace by email
  - {date: 2026-12-03, sent: follow-up, by: phone, left_message: true}
skip: [move-on]
---

## Notes
`;

/** Reads it, and holds what every reading must hold. */
function read(text: string): NoteReading {
  const reading = readNote({ path: "a.md", text }, OPTIONS);
  isNote(text);
  for (const { range, covers } of reading.ignores.comments) {
    expect(text.slice(range.start, range.end)).toContain("followthrough-ignore");
    for (const { start, end } of covers) expect([0 <= start, start <= end, end <= text.length]).not.toContain(false);
  }
  for (const { start, end } of reading.findings.flatMap(({ fix }) => fix?.edits ?? []).map(({ range }) => range))
    expect([0 <= start, start <= end, end <= text.length]).not.toContain(false);
  for (const { message, range } of reading.findings) {
    expect(range!.start).toBeGreaterThanOrEqual(0);
    expect(range!.end).toBeGreaterThanOrEqual(range!.start);
    expect(range!.end).toBeLessThanOrEqual(text.length);
    // eslint-disable-next-line no-control-regex -- no message may carry one
    expect(message).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/u);
  }
  return reading;
}

// A comment in the body takes the parser.
await loadMarkdown();

describe("whatever stands in a file", () => {
  it("is read without a throw", () => {
    const front = fc.string({ unit: "binary", maxLength: 200 }).map((text) => `---\n${text}\n---\n`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), front), (text) => void read(text)),
      { numRuns: cases(1500) },
    );
  });

  it("is read without a throw where a note was damaged", () => {
    const scrap = fc.oneof(
      fc.constantFrom(
        "\t",
        "\n",
        "\r",
        "  ",
        ":",
        ": ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "|",
        ">",
        "&a ",
        "*a",
        "*people",
        "!x ",
        "#",
        "---",
        "...",
        "? ",
        "\0",
        "\uFEFF",
        "\uD800",
        "# followthrough-ignore unknown-key: why\n",
        " # followthrough-ignore unknown-key: why\r",
        "<!-- followthrough-ignore x: why -->",
      ),
      fc.string({ maxLength: 4 }),
    );
    const cut = fc.tuple(fc.nat(VALID.length), fc.nat(12), scrap);
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        let text = VALID;
        for (const [at, length, insert] of cuts) text = text.slice(0, at) + insert + text.slice(at + length);
        read(text);
      }),
      { numRuns: cases(2000) },
    );
  });

  it("is read without a throw where YAML refers to itself", () => {
    for (const value of ["&a [*a]", "&a {with: *a}", "&a {date: 2026-11-12, with: [*a, *a]}", "&a [*a, {date: *a}]"])
      for (const key of ["contacts", "interviews", "log", "skip", "company"])
        expect(read(`---\ncompany: A\nrole: B\n${key}: ${value}\n---\n`).path).toBe("a.md");
  });

  it("costs no more than what is read of it where aliases multiply it", () => {
    const panel = `panel: &panel [${"Ada, ".repeat(1000)}]\n`;
    const rounds = `interviews: [${"{date: 2026-11-12, with: *panel}, ".repeat(1000)}]\n`;
    const start = performance.now();
    const { findings } = read(`---\ncompany: A\nrole: B\n${panel}${rounds}---\n`);
    expect(findings.map(({ check }) => check)).toEqual(["too-many-aliases", "too-many-entries"]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe("a note of 10 MB", () => {
  const head = "---\ncompany: Acme\nrole: SRE\n";
  const log = "  - 2026-11-12 sent thank-you\n";

  it("is read at once when its body is long", () => {
    const text = `${head}---\n${"Some words about it.\n".repeat(500_000)}`;
    const start = performance.now();
    expect(read(text)).toMatchObject({ findings: [], application: { company: "Acme" } });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it.each([
    ["log entries", `log:\n${log.repeat(350_000)}`],
    ["keys", Array.from({ length: 600_000 }, (_, index) => `key${index}: value\n`).join("")],
    ["text", `mine: |\n${"  words\n".repeat(1_300_000)}`],
    ["brackets", `mine: ${"[".repeat(10_000_000)}\n`],
    ["broken lines", "a: b: c\n".repeat(1_300_000)],
    ["lines without a colon", "words\n".repeat(1_700_000)],
    ["blanks", `a${" ".repeat(10_000_000)}b\n`],
  ])("is read as far as a front matter may go when that is long with %s, and says so", (_, yaml) => {
    const text = `${head}${yaml}---\n`;
    const start = performance.now();
    const { application, findings } = read(text);
    expect(findings.map(({ check }) => check)).toContain("front-matter-too-long");
    expect(application).toMatchObject({ company: "Acme", role: "SRE" });
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
