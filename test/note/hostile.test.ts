import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNote, loadMarkdown, readNote, type NoteReading } from "../../src/note/index.js";
import { cases, IS_THOROUGH } from "../cases.js";
import { expectLinear } from "./growth.js";

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
    expectLinear((count) => {
      const panel = `panel: &panel [${"Ada, ".repeat(count)}]\n`;
      const rounds = `interviews: [${"{date: 2026-11-12, with: *panel}, ".repeat(count)}]\n`;
      const { findings } = read(`---\ncompany: A\nrole: B\n${panel}${rounds}---\n`);
      expect(findings.map(({ check }) => check)).toEqual(["too-many-aliases", "too-many-entries"]);
    }, 1000);
  });
});

/** In hundredths of 10 MB: what is quadratic takes minutes of a quarter of that, too. */
const LARGE = IS_THOROUGH ? 100 : 25;

describe("a note of many MB", () => {
  const head = "---\ncompany: Acme\nrole: SRE\n";

  it("is read in time that grows with it when its body is long", () => {
    expectLinear((n) => {
      const text = `${head}---\n${"Some words about it.\n".repeat(n * 5000)}`;
      expect(read(text)).toMatchObject({ findings: [], application: { company: "Acme" } });
    }, LARGE);
  });

  it.each<[string, (hundredths: number) => string]>([
    ["log entries", (n) => `log:\n${"  - 2026-11-12 sent thank-you\n".repeat(n * 3500)}`],
    ["keys", (n) => Array.from({ length: n * 6000 }, (_, index) => `key${index}: value\n`).join("")],
    ["text", (n) => `mine: |\n${"  words\n".repeat(n * 13_000)}`],
    ["brackets", (n) => `mine: ${"[".repeat(n * 100_000)}\n`],
    ["broken lines", (n) => "a: b: c\n".repeat(n * 13_000)],
    ["lines without a colon", (n) => "words\n".repeat(n * 17_000)],
    ["blanks", (n) => `a${" ".repeat(n * 100_000)}b\n`],
  ])("is read as far as a front matter may go when that is long with %s, and says so", (_, write) => {
    expectLinear((n) => {
      const { application, findings } = read(`${head}${write(n)}---\n`);
      expect(findings.map(({ check }) => check)).toContain("front-matter-too-long");
      expect(application).toMatchObject({ company: "Acme", role: "SRE" });
    }, LARGE);
  });
});
