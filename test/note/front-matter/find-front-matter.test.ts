import fc from "fast-check";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { findFrontMatter } from "../../../src/note/front-matter/index.js";
import { expectLinear } from "../growth.js";

const remark = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/** What remark-frontmatter takes for the front matter: its YAML, and where it stands. */
function askRemark(text: string): { yaml: string; end: number } | undefined {
  const [first] = remark.parse(text).children;
  // remark counts offsets without the byte-order mark.
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  return first?.type === "yaml" ? { yaml: first.value, end: mark + first.position!.end.offset! } : undefined;
}

const line = fc.constantFrom(
  "---",
  "---",
  "--- ",
  "---\t ",
  "----",
  " ---",
  "--",
  "- --",
  "--- x",
  "",
  " ",
  "company: Acme",
  "# Acme",
  "text",
  "...",
);
const lineBreak = fc.constantFrom("\n", "\n", "\r\n", "\r");
const documents = fc
  .tuple(
    fc.constantFrom("", "\uFEFF"),
    fc.array(fc.tuple(line, lineBreak), { maxLength: 12 }),
    fc.constantFrom("", "---", "text"),
  )
  .map(([mark, lines, last]) => mark + lines.map((parts) => parts.join("")).join("") + last);

describe("the front matter", () => {
  it("is what remark-frontmatter takes for it", () => {
    let found = 0;
    fc.assert(
      fc.property(documents, (text) => {
        const ours = findFrontMatter(text);
        // What dots close, remark does not know.
        fc.pre(!("isClosedByDots" in ours));
        const theirs = askRemark(text);
        expect(ours.kind === "found").toBe(theirs !== undefined);
        if (ours.kind !== "found" || !theirs) return;
        found++;
        expect(text.slice(ours.start, ours.end)).toBe(theirs.yaml);
        expect(text.slice(theirs.end, ours.bodyStart)).toMatch(/^(?:\r\n|\n|\r)?$/u);
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it("is told apart from one that opens late, is never closed, or is not there", () => {
    expect(findFrontMatter("\n---\ncompany: Acme\n---\n").kind).toBe("late");
    expect(findFrontMatter("# Acme\n\n---\ncompany: Acme\n---\n").kind).toBe("late");
    expect(findFrontMatter("---\ncompany: Acme\n").kind).toBe("unclosed");
    expect(findFrontMatter("---").kind).toBe("unclosed");
    expect(findFrontMatter("company: Acme\n---\n").kind).toBe("none");
    expect(findFrontMatter("").kind).toBe("none");
  });

  it("ends at a line of three dots, as YAML says", () => {
    const show = (text: string): readonly unknown[] => {
      const found = findFrontMatter(text);
      return found.kind === "none"
        ? []
        : [found.kind, text.slice(found.start, found.end), text.slice(found.bodyStart), found.isClosedByDots];
    };
    expect(show("---\na: b\n...\n\n# A\n---\n")).toEqual(["found", "a: b", "\n# A\n---\n", true]);
    expect(show("---\r\na: b\r\n... \r\nbody")).toEqual(["found", "a: b", "body", true]);
    expect(show("---\na: b\n---\n...\n")).toEqual(["found", "a: b", "...\n", undefined]);
    expect(show("---\na: ...\n ...\n....\n---\n")).toEqual(["found", "a: ...\n ...\n....", "", undefined]);
    expect(show("---\na: b\n...\nc: d\n---\n")).toEqual(["found", "a: b\n...\nc: d", "", undefined]);
    expect(show("...\n---\na: b\n...\n")).toEqual(["late", "a: b", "", true]);
  });

  it("is none between two rulers of a page", () => {
    const sample = "```\nCompany: Acme\nRole: SRE\n```";
    for (const between of [
      `\n## Examples\n\n${sample}\n`,
      `${sample}\n`,
      "\n- Company: Acme\n",
      "**Acme**: they make all\n",
    ]) {
      expect([between, findFrontMatter(`# How to\n\n---\n${between}\n---\n`).kind]).toEqual([between, "none"]);
    }
    for (const between of ["\n# mine\ncompany: Acme\n", '"company": Acme\n', "{company: Acme}\n"]) {
      expect([between, findFrontMatter(`# Acme\n\n---\n${between}---\n`).kind]).toEqual([between, "late"]);
    }
  });

  it("seems to end at the first blank line where it is never closed", () => {
    const text = "---\ncompany: Acme\r\nrole: SRE\r\n  \r\nThey asked: why?\n";
    const found = findFrontMatter(text);
    expect(found.kind === "unclosed" && text.slice(found.start, found.end)).toBe("company: Acme\r\nrole: SRE");
  });

  it.each<[string, (length: number) => string]>([
    ["a body", (n) => `---\ncompany: Acme\n---\n${"--- no fence\n".repeat(n / 12)}`],
    ["dashes", (n) => "-".repeat(n)],
    ["dots", (n) => `---\n${".".repeat(n)}`],
    ["no closing fence", (n) => `---\n${"a: b\n".repeat(n / 5)}`],
    ["blank lines", (n) => "\n".repeat(n)],
    ["blanks", (n) => `---\n${" ".repeat(n)}`],
  ])("is found in time that grows with it, in 10 MB of %s", (_, write) => {
    expectLinear((n) => findFrontMatter(write(n)), 10_000_000);
  });
});
