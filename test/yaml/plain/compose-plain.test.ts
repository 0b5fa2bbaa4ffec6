import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { composePlain } from "../../../src/yaml/plain/index.js";

/** All that anybody asks of a node. */
function describeNode(node: unknown): unknown {
  if (isScalar(node)) return { ...pick(node.range), value: node.value, source: node.source, type: node.type };
  if (isSeq(node)) return { ...pick(node.range), flow: node.flow ?? false, items: node.items.map(describeNode) };
  if (!isMap(node)) return node;
  const pairs = node.items.map(({ key, value }) => [describeNode(key), describeNode(value)]);
  return { ...pick(node.range), flow: node.flow ?? false, pairs };
}

const pick = (range: readonly number[] | null | undefined) => ({ range });

/** Whether it was read, and as the library reads it, which finds nothing wrong with it. */
function isReadAlike(source: string): boolean {
  const plain = composePlain(source);
  if (!plain) return false;
  const { contents, errors, warnings } = parseDocument(source, {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "silent",
  });
  expect({ source, errors, warnings }).toEqual({ source, errors: [], warnings: [] });
  expect({ source, node: describeNode(plain) }).toEqual({ source, node: describeNode(contents) });
  return true;
}

const READ = {
  "a value on each line": "company: Acme  Inc \nrole: Engineer\n",
  "days, times, numbers and words":
    "applied: 2026-10-26\nat: 2026-11-12 14:00\nminutes: 45\nphone: +1 212\nleft: true\nno: null\n",
  "nothing, and blanks": "status:\nlink: \n\n\nrole: x\nend:",
  quotes: `company: "A: b"\nrole: 'C # d'  \nlast: ""`,
  addresses: "link: https://acme.example/jobs?id=1#top\nemail: ada@acme.example\n",
  "mappings in brackets":
    "contacts:\n  - {name: Ada Lovelace, title: 'VP, HR' , phone: +1 212 555}\n  - { name: Grace }  \nnone: {}\n",
  "lists in brackets": 'tags: [job, "a, b", 2026-11-12 14:00]\nempty: []\nlink: [[Acme]]\nend: [ a , b ] ',
  "mappings in a list":
    "interviews:\n  - date: 2026-11-12 14:00\n    with: [Ada]\n\n  - date: 2026-11-20\n    kind:\nlog:\n- 2026-11-12 sent thank-you\n- sent: x\n  by:\n  - email\n",
  "mappings in a mapping": "me:\n  name: Jo\n  at:\n      city: Oslo\nrole: x",
};

const LEFT = {
  nothing: "",
  "a text": "Acme",
  "a comment": "company: Acme # the good one",
  "a comment behind nothing": "company: #x",
  "a line of comment": "# x\ncompany: Acme",
  "a text of two lines": "company: Acme\n  Inc\n",
  "a block of text": "text: |\n  a\n",
  "an anchor": "a: &x 1\nb: *x\n",
  "a tag": "a: !!str 1\n",
  "a second colon": "company: Acme: Widgets\n",
  "a number that is not whole": "a: 1.5\n",
  "a number with zeros or of another base": "a: 0x1F\n",
  "an escape": 'a: "b\\n"\n',
  "a quote in a quoted text": "a: 'it''s'\n",
  "what follows a quoted text": 'a: "b" c\n',
  "an open bracket": "a: [b,\n  c]\n",
  "a trailing comma": "a: [b, ]\n",
  "a key without a value": "a: {b, c: d}\n",
  "a list that begins in a line of a mapping": "a: b\n- c\n",
  "less indentation than before": "a:\n    b: c\n  d: e\n",
  "a document's mark": "---\na: b\n",
  "a carriage return": "a: b\r\n",
  "a tab": "a:\tb\n",
  "two values of a list in one line": "- - a\n",
  "many levels": Array.from({ length: 20 }, (_, level) => `${" ".repeat(level)}a:\n`).join(""),
};

describe("a front matter's tree, read without the parser", () => {
  it.each(Object.entries(READ))("is the parser's: %s", (_, source) => {
    expect(isReadAlike(source)).toBe(true);
  });

  it.each(Object.entries(LEFT))("is left to the parser: %s", (_, source) => {
    expect(composePlain(source)).toBeUndefined();
  });

  it("is the parser's for the notes that are kept as fixtures, of which many are read so", () => {
    const notes = readdirSync("fixtures", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
    const sources = notes.flatMap((name) => {
      const text = readFileSync(join("fixtures", name), "utf8");
      return /^---\n([\s\S]*?\n)---\n/u.exec(text)?.[1] ?? [];
    });
    const read = sources.filter(isReadAlike);
    expect(read.length).toBeGreaterThan(sources.length / 2);
  });

  it("is the parser's, whatever stands in it", () => {
    const piece = fc.constantFrom(
      ..."a b: c:  -  - , [ ] { } ' \" # & * ! | > % @ ` ~ ? . + 1 2026-11-12 14:00 x:y true null é \\ _ / <<".split(
        " ",
      ),
      ...[" ", "  ", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", ": ", "- ", "\nkey: ", "\nkey:\n  "],
    );
    let read = 0;
    const source = fc.array(piece, { maxLength: 14 }).map((pieces) => `k: v${pieces.join("")}`);
    fc.assert(
      fc.property(source, (text) => {
        if (isReadAlike(text)) read++;
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(1_000);
  });
});
