import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { isNote, readNote } from "../../src/note/index.js";
import { bareWord } from "../../src/text/index.js";

const note = (yaml: string): string => `---\n${yaml}\n---\n\nText.\n`;

describe("a markdown file without a glob to name it", () => {
  it.each(["role: SRE", "status: applied", "applied: 2026-11-01", "interviews:\n  - 2026-11-12", "log: []"])(
    "is a note with a company and %j",
    (line) => {
      expect(isNote(note(`company: Acme\n${line}`))).toBe(true);
      expect(isNote(note(line))).toBe(false);
    },
  );

  it("is one whatever the spelling of its keys", () => {
    expect(isNote(note("Employer: Acme\nJob-Title: SRE"))).toBe(true);
    expect(isNote(note("\"company\" : Acme\n'DATE applied': 2026-11-01"))).toBe(true);
    expect(isNote(note("firma: Acme\nrole: SRE"), { Firma: "company" })).toBe(true);
    expect(isNote(note("{company: Acme, role: SRE}"))).toBe(true);
    expect(isNote(note("  company: Acme\n  role: SRE"))).toBe(true);
  });

  it("is none when it is about a company or a person", () => {
    expect(isNote(note("company: Acme\ntags: [company]\nindustry: tools"))).toBe(false);
    expect(isNote(note("name: Ada Lovelace\ncompany: Acme\nnotes: |\n  role: Engineer"))).toBe(false);
    expect(isNote("# Acme\n\ncompany: Acme\nrole: SRE\n")).toBe(false);
    expect(isNote("Text\n\n---\n\nMore text\n\n---\n")).toBe(false);
  });

  it("is none when it is a template that waits to be filled", () => {
    expect(isNote(note("company:\nrole:\nstatus: lead"))).toBe(false);
    expect(isNote(note('company: "{{title}}"\nrole:\nstatus: lead'))).toBe(false);
    expect(isNote(note("company: <% tp.file.title %>\nstatus: lead"))).toBe(false);
    expect(isNote(note('company: ""\nstatus: lead'))).toBe(false);
    expect(isNote(note("company: ' '\nstatus: lead"))).toBe(false);
    expect(isNote(note('{company: " ", status: lead}'))).toBe(false);
  });

  it.each([
    ["a quote that is never closed", note('company: "Acme\nrole: SRE')],
    ["a tab", note("company: Acme\ncontacts:\n\t- Ada\nrole: SRE")],
    ["a second colon", note("company: Acme: Widgets\nrole: SRE")],
    ["a front matter that opens late", `\n${note("company: Acme\nrole: SRE")}`],
    ["a title before it", `# Acme\n${note("company: Acme\nrole: SRE")}`],
    ["no closing fence", "---\ncompany: Acme\nrole: SRE\n\nText.\n"],
  ])("is one with %s, so that the error can be told", (_, text) => {
    expect(isNote(text)).toBe(true);
    const { findings, application } = readNote({ path: "a.md", text }, { zone: "UTC" });
    expect(findings.map(({ severity }) => severity)).toContain("error");
    expect(application?.role).toBe("SRE");
  });

  it("is one exactly when the parsed YAML says so", () => {
    const key = fc.constantFrom(
      ..."company Company employer role job_title position status STATUS applied interviews log Log tags notes company_size x".split(
        " ",
      ),
    );
    const scalar = fc.oneof(
      fc.constantFrom(
        "Acme",
        "",
        "role: SRE",
        "# no",
        "a #b",
        "- x",
        "~",
        "company: x",
        "{x}",
        "multi\nline\n",
        "2026-11-12",
      ),
      fc.string({ maxLength: 12 }).filter((text) => !/\{\{|<%/u.test(text)),
      fc.constant(null),
      fc.integer(),
    );
    const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(key, scalar, { maxKeys: 3 }));
    const style = fc.record({
      defaultStringType: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const, "QUOTE_SINGLE" as const),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 20),
    });
    let notes = 0;
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 6 }), style, (front, options) => {
        // A line of dashes inside of a text would close the front matter, for every program.
        const yaml = stringify(front, null, { ...options, defaultKeyType: "PLAIN" });
        fc.pre(!/^---/mu.test(yaml));
        const text = note(yaml.trimEnd());
        expect(isNote(text)).toBe(isNoteByYaml(yaml));
        if (isNote(text)) notes++;
      }),
      { numRuns: 3000 },
    );
    expect(notes).toBeGreaterThan(300);
  });
});

/** The design's sentence over the parsed YAML, spelled out without the reader's table. */
function isNoteByYaml(yaml: string): boolean {
  const front = parse(yaml) as Record<string, unknown>; // it was a dictionary when it was written
  const has = (...names: readonly string[]): boolean =>
    Object.entries(front).some(
      ([key, value]) =>
        names.includes(bareWord(key)) && value !== null && !(typeof value === "string" && value.trim() === ""),
    );
  const hasMore = has("role", "jobtitle", "position", "status", "applied", "interviews", "log");
  return has("company", "employer") && hasMore;
}
