import { beforeAll, describe, expect, it } from "vitest";
import type { Policy } from "../../../src/policy/index.js";
import { suppress } from "../../../src/engine/index.js";
import { loadMarkdown, readNote } from "../../../src/note/index.js";
import { policyOf } from "../../engine/evaluate.js";

// What a comment covers is told by the checks that it takes out; what it does not by those that are left.
let policy: Policy;
beforeAll(async () => {
  policy = await policyOf("default");
  await loadMarkdown();
});

interface Told {
  readonly left: readonly string[];
  readonly taken: readonly string[];
}

function tell(text: string): Told {
  const { findings, ignores } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  const { findings: left, suppressed } = suppress(findings, { file: "acme.md", ignores, policy });
  return {
    left: left.map(({ check }) => check),
    taken: suppressed.map(({ finding, reason }) => `${finding.check}: ${reason}`),
  };
}

function around(lines: string): string {
  return `---\ncompany: Acme\nrole: SRE\n${lines}\n---\n`;
}

describe("a comment in the front matter", () => {
  it.each([
    ["at the end of its line", "applied: soon # followthrough-ignore invalid-date: they will say"],
    ["on the line above", "# followthrough-ignore invalid-date: they will say\napplied: soon"],
    [
      "above, with other comments and blank lines between",
      "# followthrough-ignore invalid-date: they will say\n\n# soon, soon\napplied: soon",
    ],
    [
      "at the end of a list's item",
      "log:\n  - 2026-13-01 sent note # followthrough-ignore invalid-date: they will say",
    ],
    [
      "between a list's items, as far in as they are",
      "log:\n  - 2026-11-01 sent note\n  # followthrough-ignore invalid-date: they will say\n  - 2026-13-01 sent note",
    ],
    [
      "between a list's items, at the very left",
      "log:\n  - 2026-11-01 sent note\n# followthrough-ignore invalid-date: they will say\n  - 2026-13-01 sent note",
    ],
    [
      "within a mapping of a list",
      "interviews:\n  - kind: video\n    # followthrough-ignore invalid-date: they will say\n    date: soon",
    ],
    [
      "within brackets",
      "interviews: [\n  # followthrough-ignore invalid-date: they will say\n  {date: soon},\n  {date: 2026-11-02} ]",
    ],
    [
      "after a key that opens a block",
      "interviews: # people\n  - date: soon # followthrough-ignore invalid-date: they will say",
    ],
    [
      "among several checks",
      "applied: soon # followthrough-ignore invalid-date,unknown-key : they will say",
      ["unused-ignore"],
    ],
    ["with several marks", "## followthrough-ignore invalid-date: they will say\napplied: soon"],
    [
      "after a quoted value with a mark in it",
      "applied: 'soon # or so' # followthrough-ignore invalid-date: they will say",
    ],
    ["with Windows line ends", "# followthrough-ignore invalid-date: they will say\r\napplied: soon\r"],
    [
      "with a reason that has colons, blanks and marks",
      "applied: soon # followthrough-ignore invalid-date:   they\twill say",
      [],
    ],
  ])("is heeded %s", (_, lines, left = []) => {
    expect(tell(around(lines))).toEqual({ left, taken: ["invalid-date: they will say"] });
  });

  it("above the first key speaks of the front matter as a whole, too", () => {
    const why = "# followthrough-ignore missing-field: they hide the title";
    expect(tell(`---\n${why}\ncompany: Acme\n---\n`)).toEqual({
      left: [],
      taken: ["missing-field: they hide the title"],
    });
    expect(tell(`---\ncompany: Acme\n${why}\n---\n`).left).toEqual(["missing-field", "unused-ignore"]);
  });

  it("is heeded where the YAML around it is broken", () => {
    const { left, taken } = tell(around("notes: 'open\napplied: soon # followthrough-ignore invalid-date: who knows"));
    expect(left).toEqual(["yaml-syntax"]);
    expect(taken).toEqual(["invalid-date: who knows"]);
  });

  it.each([
    ["in double quotes", 'applied: "soon # followthrough-ignore invalid-date: text"'],
    ["in single quotes", "applied: 'soon # followthrough-ignore invalid-date: text'"],
    ["in a value that goes on", "applied: soon#followthrough-ignore invalid-date:text"],
    ["in quotes that go on on the next line", 'x: "\n  # followthrough-ignore invalid-date: text"\napplied: soon'],
    ["in a block scalar", "x: |\n  # followthrough-ignore invalid-date: text\napplied: soon"],
    ["in a folded block scalar at its end", "x: >-\n  a\n\n  # followthrough-ignore invalid-date: text\napplied: soon"],
    ["in a key", '"# followthrough-ignore invalid-date": text\napplied: soon'],
    ["two lines above", "# followthrough-ignore missing-date: text\nx: 1\napplied: soon", "unused-ignore"],
    ["below", "applied: soon\n# followthrough-ignore invalid-date: text", "unused-ignore"],
    ["in a comment on such comments", "# a followthrough-ignore invalid-date: x would do\napplied: soon"],
    ["with another word", "# followthrough-ignored invalid-date: x\napplied: soon"],
  ])("is none %s", (_, lines, ...more) => {
    const { left, taken } = tell(around(lines));
    expect(taken).toEqual([]);
    expect(left.filter((check) => check !== "yaml-syntax").toSorted()).toEqual(["invalid-date", ...more].toSorted());
  });
});

describe("a comment in the body", () => {
  const ignore = "<!-- followthrough-ignore front-matter-missing: a page of mine -->";

  it.each([
    ["on the first line", `${ignore}\n\nText`],
    ["beside text", `Text ${ignore}`],
    ["after a byte-order mark", `\uFEFF${ignore}\nText`],
    ["over several lines", ignore.replaceAll(" ", "\n")],
    ["with Windows line ends", `${ignore}\r\n\r\nText\r\n`],
  ])("is heeded in a file without a front matter, %s", (_, text) => {
    expect(tell(text)).toEqual({ left: [], taken: ["front-matter-missing: a page of mine"] });
  });

  it.each([
    ["between fences", "```\n" + ignore + "\n```\n"],
    ["in a line of code", "`" + ignore + "`"],
    ["in an indented block of code", `    ${ignore}`],
    ["that is escaped", `\\${ignore}`],
  ])("is none %s", (_, text) => {
    expect(tell(text)).toEqual({ left: ["front-matter-missing"], taken: [] });
  });
});

describe("a comment that ignores nothing", () => {
  function messages(lines: string): readonly string[] {
    const { findings, ignores } = readNote({ path: "acme.md", text: around(lines) }, { zone: "Europe/Berlin" });
    const told = suppress(findings, { file: "acme.md", ignores, policy });
    return told.findings.map(({ check, severity, message }) => `${severity} ${check}: ${message}`);
  }

  it.each([
    [
      "names no check",
      "x: 1 # followthrough-ignore",
      "warning ignore-without-check: this comment names no check to ignore; write followthrough-ignore CHECK: reason",
    ],
    [
      "names no check, and a reason",
      "x: 1 # followthrough-ignore: it is fine",
      "warning ignore-without-check: this comment names no check to ignore; write followthrough-ignore CHECK: reason",
    ],
    [
      "gives no reason",
      "x: 1 # followthrough-ignore invalid-date",
      "warning ignore-without-reason: this comment gives no reason and ignores nothing; write why: followthrough-ignore invalid-date: reason",
    ],
    [
      "gives an empty reason",
      "x: 1 # followthrough-ignore invalid-date:  ",
      "warning ignore-without-reason: this comment gives no reason and ignores nothing; write why: followthrough-ignore invalid-date: reason",
    ],
    [
      "misspells a check",
      "x: 1 # followthrough-ignore invalid-dat: why",
      "info unused-ignore: no check invalid-dat; did you mean invalid-date?",
    ],
    [
      "names what is no check",
      "x: 1 # followthrough-ignore everything: why",
      "info unused-ignore: no check everything; the comment can go",
    ],
    [
      "names a rule",
      "x: 1 # followthrough-ignore move-on: why",
      "info unused-ignore: move-on is a rule, not a check; to retire it for this note, list it under skip",
    ],
    [
      "has nothing to ignore",
      "x: 1 # followthrough-ignore invalid-date: why",
      "info unused-ignore: there is no invalid-date to ignore in this note at present; the comment can go",
    ],
    [
      "names a check of comments",
      "x: 1 # followthrough-ignore unused-ignore: why",
      "info unused-ignore: unused-ignore cannot be ignored; mend the comment that it speaks of",
    ],
  ])("%s", (_, lines, message) => {
    expect(messages(lines)).toEqual([message]);
  });

  it("stands in the wrong place", () => {
    expect(messages("# followthrough-ignore invalid-date: why\nx: 1\napplied: soon")).toContain(
      "info unused-ignore: there is no invalid-date here; put the comment at the end of the line that has it, or above that line",
    );
  });

  it("without a reason leaves its finding", () => {
    expect(tell(around("applied: soon # followthrough-ignore invalid-date"))).toEqual({
      left: ["invalid-date", "ignore-without-reason"],
      taken: [],
    });
  });
});
