import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/diagnostics/index.js";
import { PolicySchema } from "../../src/policy/index.js";
import { ScenariosSchema } from "../../src/scenario/index.js";
import { readFile, type FileReading } from "../../src/yaml/index.js";

/** All that a person is told of a policy, by line and column. */
function toldOf(text: string): readonly string[] {
  return linesOf(text, readFile("mine.yaml", text, PolicySchema));
}

function linesOf(text: string, reading: FileReading<unknown>): readonly string[] {
  if (reading.ok) return [];
  return reading.findings.map((finding) => formatFinding({ ...finding, file: "" }, text).slice(1));
}

/** A policy with one rule that has these lines: the first of them is line 4, its value begins in column 5. */
function rule(lines: string): string {
  return `format: 1\nrules:\n  - id: x\n    ${lines}\n    opens: today\n`;
}

/** A no-break space, as word processors and keyboards write it. */
const NBSP = "\u00A0";

const TAG = "put a value that starts with ! in quotes";
const TERNARY = "YAML takes the colon of ? : for the start of a mapping; put the whole expression in quotes";
const MERGE = "<< merges nothing here, as it did in older YAML: write the keys out, or leave the line out";

describe("what a person writes and YAML reads otherwise is told with what to write", () => {
  it.each([
    // Signs that begin something of YAML's own.
    [rule("when: !application.ended"), `4:11: !application.ended is a tag that means nothing here; ${TAG}`],
    [rule("when: !a.b && c"), `4:11: !a.b is a tag that means nothing here; ${TAG}`],
    [rule("when: !has(x) && !y"), `4:11: !has(x) is a tag that means nothing here; ${TAG}`],
    [rule("when: !(a || b)"), `4:11: !(a is a tag that means nothing here; ${TAG}`],
    [
      rule("when: ! application.ended"),
      "4:11: rules[0].when: YAML takes the ! at its start for a tag and leaves it out of the value; put the whole value in quotes",
    ],
    [
      rule("when: &x"),
      "4:11: rules[0].when: YAML takes &x for an anchor and leaves it out of the value; put the whole value in quotes",
    ],
    [rule("when: *x"), "4:11: rules[0].when: *x refers to nothing; put a value that starts with * in quotes"],
    [rule("when: *x * 2"), "4:11: YAML takes * at the start of a value for an alias; put the whole value in quotes"],
    [
      rule("title: > 5 days"),
      "4:12: YAML takes > at the start of a value for the header of a text of several lines; put the whole value in quotes",
    ],
    [rule("title: @x"), "4:12: a value cannot start with @; put it in quotes"],
    // Colons.
    [rule("closes: a ? b : c"), `4:13: ${TERNARY}`],
    [rule("closes:\n      a ? b : c"), `5:7: rules[0].closes: ${TERNARY}`],
    ["format: 1\nrules: [{id: x, opens: a ? b : c}]\n", `2:24: ${TERNARY}`],
    [
      rule("title: Note: this"),
      "4:12: a colon and a blank within a value start another mapping; put the whole value in quotes",
    ],
    [
      rule("key: [a, b: c]"),
      '4:14: rules[0].key[1]: the colon after "b" makes a mapping of this; expected a text: put the whole text in quotes',
    ],
    // Braces.
    [
      rule("title: {{a.b}}"),
      "4:12: rules[0].title: YAML takes {{ at the start of a value for a mapping; put the whole text in quotes",
    ],
    [
      rule("title: {{a}} and {{b}}"),
      "4:12: YAML takes {{ at the start of a value for a mapping in a mapping; put the whole value in quotes",
    ],
    [
      "format: 1\ndrafts: {d: {paragraphs: [{text: Dear {{to.name}}, hi}]}}\n",
      "2:39: YAML takes { within brackets for the start of a mapping; put the whole value in quotes",
    ],
    // What ends a value too soon.
    [
      rule("title: Call #1"),
      '4:17: rules[0].title: YAML takes "#1" for a comment, so that the text ends before it; put the whole text in quotes, or a blank after # if it is a comment',
    ],
    [rule("title: #1"), /^4:12: rules\[0\]\.title: YAML takes "#1" for a comment/u],
    [
      "format: 1\nadvice: {C1: {statement: a, b}}\n",
      '2:29: YAML ends the value at the comma before "b" and takes that for a key; put the whole value in quotes',
    ],
    [rule('when: "a" == b'), /^4:15: this does not belong to the value before it; put the whole value in one pair/u],
    // Words that are no text to YAML.
    [
      rule("when: false"),
      '4:11: rules[0].when: YAML reads false as a truth value, where a text is expected; put it in quotes: "false"',
    ],
    [rule("when: 1"), /^4:11: rules\[0\]\.when: YAML reads 1 as a number, where a text is expected/u],
    [rule("off: yes"), '4:10: rules[0].off: expected true or false, found "yes"; write true'],
    [rule("when:"), "4:5: rules[0].when is empty; write its value after the colon, or remove the line"],
    [
      "format: 1\nsettings:\n  reply_grace:\n",
      "3:3: settings.reply_grace is empty; write its value after the colon, or remove the line",
    ],
    // Blanks, colons and dashes that are none.
    [
      rule(`when:${NBSP}x`),
      "4:9: a no-break space stands after the colon, where YAML needs a plain blank; write a blank instead",
    ],
    [rule(`when${NBSP}: x`), "4:5: a no-break space stands in this key; write a plain blank, or none"],
    [rule(`${NBSP}when: x`), "4:5: a no-break space stands in this key; write a plain blank, or none"],
    [rule("when:x"), "4:9: the colon after when has no blank after it; write when: x"],
    [rule("when：x"), "4:9: ： is no colon to YAML; write : and a blank after it"],
    [rule("when = x"), "4:5: a key is followed by a colon, not by =; write when: x"],
    ["format:1\n", "1:7: the colon after format has no blank after it; write format: 1"],
    ["format: 1\nrules:\n  -id: x\n   opens: y\n", /^3:3: an item of a list needs a blank after its dash; write - id/u],
    [
      "format: 1\nrules:\n  - id: x\n  -id: y\n",
      /^4:3: an item of a list needs a blank after its dash; write - id: y/u,
    ],
    ["format: 1\nextends:\n  -default\n", /^3:3: extends: an item of a list needs a blank after its dash/u],
    ["format: 1\nextends: default\n", '2:10: extends: expected a list, found "default"; write extends: [default]'],
    ["format: 1\nrules:\n  - id: x\n\ttitle: y\n", /^4:1: a tab indents line 4; YAML takes blanks/u],
    // What was merged, or is to be.
    ["format: 1\nsettings: {<<: {a: 1}}\n", `2:12: ${MERGE}`],
    ["format: 1\nrules: [{<<: {id: x}, title: y}]\n", `2:10: ${MERGE}`],
    [
      "format: 1\n<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> x\n",
      "2:1: a merge conflict begins here; keep one of its two sides and remove the lines <<<<<<<, ======= and >>>>>>>",
    ],
    ["format: 1\n---\nname: x\n", "2:1: a second YAML document begins here; expected one: remove this line"],
    ["format: 1\n[a]: b\n", /^2:1: a list, a mapping or an alias stands where a key should; put the key in quotes/u],
  ])("%j", (text, message) => {
    const told = toldOf(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });

  it.each([
    ["a number as a title", rule("title: 2026"), "2026"],
    ["the name Null", rule("title: Null"), "Null"],
    ["a sharp sign within a word", rule("title: C# or F#"), "C# or F#"],
    ["a comment with a blank after its sign", rule("title: Call # the first"), "Call"],
    ["curly quotes", rule("title: “Call”"), "“Call”"],
  ])("leaves alone %s", (_what, text, title) => {
    const reading = readFile("mine.yaml", text, PolicySchema);
    expect(reading.ok && reading.file.data.rules?.[0]?.title).toBe(title);
  });
});

describe("unknown keys are found wherever they stand", () => {
  it("in a setting that may be a value or a mapping", () => {
    expect(toldOf("format: 1\nsettings: {reply_grace: {defualt: 3 days}}\n")).toEqual([
      "2:26: unknown key defualt; did you mean default?",
    ]);
  });

  it("in sources, advice, drafts and rules alike, with one word for what was misspelled and is missing", () => {
    const text =
      "format: 1\nsources: {a: {titel: x}}\nadvice: {C1: {statement: x, unlik: [y], preest: z}}\n" +
      "rules: [{id: x, then: {snet: y}}]\ndrafts: {d: {paragraphs: [{txet: x}], subjcet: y}}\n";
    expect(toldOf(text)).toEqual([
      "2:15: unknown key titel; did you mean title?",
      "3:29: unknown key unlik; did you mean unlike?",
      "3:41: unknown key preest; did you mean preset?",
      "4:24: unknown key snet; did you mean sent?",
      "5:28: unknown key txet; did you mean text?",
      "5:39: unknown key subjcet; did you mean subject?",
    ]);
  });

  it("and a list in a list of settings is refused, though a setting may be a mapping", () => {
    expect(toldOf("format: 1\nsettings: {a: [[3]]}\n")).toEqual(["2:16: settings.a[0]: expected a text, found a list"]);
  });
});

describe("all that is wrong is told at once", () => {
  it("where the YAML of one key is broken, of the other keys as well", () => {
    const text = 'format: 1\nname: "x\nrules:\n  - id: y\n    titel: c\nchecks:\n  - id: z\n    off: 3\n';
    expect(toldOf(text)).toEqual([
      '2:7: " is opened here and never closed; write " where it ends',
      "5:5: unknown key titel; did you mean title?",
      "8:10: checks[0].off: expected true or false, found 3",
    ]);
  });

  it("of keys that look alike where messages shorten them", () => {
    const long = "a".repeat(80);
    expect(toldOf(`format: 1\nadvice: {${long}1: {statement: [x]}, ${long}2: {statement: [y]}}\n`)).toHaveLength(2);
  });

  it("and once each, where more keys are broken than are read each on its own", () => {
    const told = toldOf(`format: 1\n${"name: [\n".repeat(1_100)}`);
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((one) => one.endsWith("remove one of them"))).toHaveLength(1_099);
  });

  it("and nothing of what stands behind the break within a key", () => {
    const text = "format: 1\nrules:\n  - id: x\n    opens: a ? b : c\n    titel: c\n";
    expect(toldOf(text)).toEqual([`4:12: ${TERNARY}`]);
  });

  it("in a scenario file, too", () => {
    const text = "scenarios:\n  - name: x\n    note: |\n      ---\n    findigns: {}\n    at: []\nzoen: UTC\n";
    const reading = readFile("x.scenarios.yaml", text, ScenariosSchema);
    expect(linesOf(text, reading)).toEqual([
      "5:5: unknown key findigns; did you mean findings?",
      "6:9: scenarios[0].at: expected a mapping (key: value), found a list",
      "7:1: unknown key zoen; did you mean zone?",
    ]);
  });
});

describe("what would go on without end is refused at its place", () => {
  it.each([
    ["brackets", `format: 1\nrules: ${"[".repeat(200)}\n`, "2:107"],
    ["dashes", `format: 1\nrules:\n  ${"- ".repeat(200)}x\n`, "3:201"],
    ["braces", `format: 1\nrules: ${"{a: ".repeat(200)}\n`, "2:404"],
  ])("more than 100 levels of %s", (_what, text, place) => {
    expect(toldOf(text)).toEqual([
      `${place}: this is nested more than 100 levels deep, which is not read; write it flatter`,
    ]);
  });

  it("wherever the stack stands at that moment", () => {
    const text = `format: 1\nrules: ${"[".repeat(5_000)}\n`;
    const deep = (levels: number): readonly string[] => (levels === 0 ? toldOf(text) : deep(levels - 1));
    expect(deep(3_000)).toEqual(toldOf(text));
  });

  it("and as many levels as that are read", () => {
    expect(toldOf(`format: 1\nx: ${"[".repeat(99)}${"]".repeat(99)}\n`)).toEqual([
      expect.stringMatching(/^2:1: unknown key x; /u),
    ]);
  });

  it("an alias of what holds the alias itself", () => {
    expect(toldOf("format: 1\nrules: &r [*r]\n")).toEqual([
      "2:12: rules[0]: expected a mapping (key: value), found a list",
    ]);
  });

  it("aliases that stand for more than 10000 values", () => {
    const names = `[${"x, ".repeat(1_000)}]`;
    const rules = Array.from({ length: 12 }, (_, at) => `  - {id: r${at}, advice: *a}\n`).join("");
    expect(toldOf(`format: 1\nrules:\n  - {id: r, advice: &a ${names}}\n${rules}`)).toEqual([
      "3:2995: rules[10].advice[990]: the aliases stand for more than 10000 values; write out what is meant",
    ]);
  });
});
