import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { decodeScalar, findPlace, type Node, scanOutline } from "../../../src/editor/policy/outline/index.js";
import { POLICY_TEXTS } from "../../../src/policy/index.js";

/** What a whole text holds, as far as texts tell: numbers and the like as they are written. */
function toTexts(text: string, node: Node | undefined): unknown {
  if (!node) return null;
  if (node.kind === "scalar") return decodeScalar(text, node).text;
  if (node.kind === "list") return node.items.map(({ value }) => toTexts(text, value));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toTexts(text, value)]));
}

const SCENARIOS = "src/policy/builtin/scenarios";

const texts: readonly (readonly [string, string])[] = [
  ...Object.entries(POLICY_TEXTS).map(([name, { text }]) => [name, text] as const),
  ...readdirSync(SCENARIOS)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [name, readFileSync(join(SCENARIOS, name), "utf8")] as const),
];

describe("the outline of a YAML text", () => {
  it.each(texts)("holds what the YAML library reads: %s", (_, text) => {
    expect(toTexts(text, scanOutline(text))).toEqual(parse(text, { schema: "failsafe" }));
  });

  it("knows where each letter of a text stands", () => {
    let letters = 0;
    for (const [, text] of texts) {
      const look = (node: Node | undefined): void => {
        if (node?.kind === "list") for (const { value } of node.items) look(value);
        else if (node?.kind === "mapping") for (const { value } of node.entries) look(value);
        else if (node) {
          const { text: value, offsets } = decodeScalar(text, node);
          for (const [at, letter] of [...value.split("")].entries())
            if (/\S/u.test(letter)) {
              letters++;
              if (text[offsets[at]!] !== letter) expect(text.slice(offsets[at], offsets[at]! + 4)).toMatch(/^\\/u);
            }
        }
      };
      look(scanOutline(text));
    }
    expect(letters).toBeGreaterThan(50_000);
  });
});

/** The place of the caret ‸ in a text. */
function placeIn(marked: string): string {
  const offset = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const place = findPlace(text, offset);
  if (!place) return "nowhere";
  const { role, path, word } = place;
  return `${role} of ${path.join(".") || "the file"}: “${text.slice(word.start, word.end)}”`;
}

describe("the place of a caret", () => {
  it.each([
    ["‸", "value of the file: “”"],
    ["for‸", "value of the file: “for”"],
    ["format: 1\nru‸", "key of the file: “ru”"],
    ["format: 1\n‸\nrules: []", "key of the file: “”"],
    ["format: ‸", "value of format: “”"],
    ["rules:\n  - id: x\n    wh‸\n    opens: today", "key of rules.0: “wh”"],
    ["rules:\n  - id: x\n    ‸\n    opens: today", "key of rules.0: “”"],
    ["rules:\n  - id: x\n    opens: today\n    ‸", "key of rules.0: “”"],
    ["rules:\n  - ‸", "value of rules.0: “”"],
    ["rules:\n  - i‸", "value of rules.0: “i”"],
    ["rules:\n  ‸", "value of rules: “”"],
    ["settings:\n  ‸\nrules: []", "value of settings: “”"],
    ["rules:\n- id: x\n  when: a\n  ‸", "key of rules.0: “”"],
    [
      "rules:\n  - id: x\n    when: >-\n      a\n      && wait.‸\n    opens: today",
      "value of rules.0.when: “>-\n      a\n      && wait.”",
    ],
    [
      "rules:\n  - id: x\n    when: >-\n      a &&\n      ‸\n    opens: today",
      "value of rules.0.when: “>-\n      a &&\n      ”",
    ],
    ["rules:\n  - id: x\n    advice: [A1, ‸]", "value of rules.0.advice.1: “”"],
    ["rules:\n  - id: x\n    advice: [A‸", "value of rules.0.advice.0: “A”"],
    ["rules:\n  - id: x\n    each: {interview: application.‸}\n", "value of rules.0.each.interview: “application.”"],
    ["rules:\n  - id: x\n    then: {‸}\n", "key of rules.0.then: “”"],
    ["rules:\n  - id: x\n    then: {sent: a, ‸}\n", "key of rules.0.then: “”"],
    [
      'rules:\n  - id: x\n    title: "Hello {{application.‸\n    opens: today\n',
      'value of rules.0.title: “"Hello {{application.”',
    ],
    ["rules:\n  - id: x\n    opens: today  # a ‸remark", "nowhere"],
    ["rules:\n  - id: x\n   opens: to‸", "value of rules.0.opens: “to”"],
    ["rules:\n  - id: x\n      opens: to‸", "value of rules.0.opens: “to”"],
  ])("%j", (marked, expected) => {
    expect(placeIn(marked)).toBe(expected);
  });

  it("is found, or is none, in any text", () => {
    const yaml = fc.string({ unit: fc.constantFrom(..."ab:-#\n  {}[],\"'|>{{}}x".split("")), maxLength: 80 });
    fc.assert(
      fc.property(yaml, fc.nat(), (text, at) => {
        const offset = text.length === 0 ? 0 : at % (text.length + 1);
        const place = findPlace(text, offset);
        if (!place) return;
        expect(place.word.start).toBeGreaterThanOrEqual(0);
        expect(place.word.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });
});
