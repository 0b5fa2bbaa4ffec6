import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listTokens, type SemanticToken, type TokenKind } from "../../../src/editor/policy/index.js";
import { POLICY_TEXTS } from "../../../src/policy/index.js";
import { contextOf, inRule } from "./context.js";

const MARKS: Readonly<Record<TokenKind, string>> = {
  ...{ fact: "F", parameter: "p", field: "f", setting: "S", function: "C", method: "m", namespace: "N" },
  ...{ operator: "o", string: "s", number: "n", time: "t", keyword: "k", comment: "c" },
};

/** The lines of a text that have tokens, below each what its letters are; a name that is given there begins with +. */
function draw(text: string, file?: string): string {
  const marks = text.replace(/[^\n]/g, " ").split("");
  for (const { start, end, kind, isDeclared } of listTokens(contextOf(text, file)))
    for (let at = start; at < end; at++) marks[at] = isDeclared && at === start ? "+" : MARKS[kind];
  const below = marks.join("").split("\n");
  return text
    .split("\n")
    .flatMap((line, at) => (below[at]!.trim() === "" ? [] : [line, below[at]!.trimEnd()]))
    .join("\n");
}

describe("what an expression's words are", () => {
  it("is told by what they mean where they stand", () => {
    expect(
      draw(`rules:
  - id: mine
    each: {interview: application.interviews, person: interview.with}
    when: interview.held && !interview.thanked(person, 'letter') // twice
    opens: max(today, wait.since) + settings.reply_grace
    closes: opens + days(3)
    until: cel.bind(next, today + days(1), next.workday())
    key: ['application.contacts.exists(one, one.name == person.name) ? 1.5 : 0']
    title: Write to {{person.name}} in {{ 2 }} days, {{via.orValue("")}}
`),
    ).toMatchInlineSnapshot(`
      "    each: {interview: application.interviews, person: interview.with}
                 +pppppppp  FFFFFFFFFFF ffffffffff  +ppppp  ppppppppp ffff
          when: interview.held && !interview.thanked(person, 'letter') // twice
                ppppppppp ffff oo oppppppppp mmmmmmm pppppp  ssssssss  cccccccc
          opens: max(today, wait.since) + settings.reply_grace
                 CCC FFFFF  FFFF fffff  o FFFFFFFF SSSSSSSSSSS
          closes: opens + days(3)
                  FFFFF o CCCC n
          until: cel.bind(next, today + days(1), next.workday())
                 NNN CCCC +ppp  FFFFF o CCCC n   pppp mmmmmmm
          key: ['application.contacts.exists(one, one.name == person.name) ? 1.5 : 0']
                 FFFFFFFFFFF ffffffff mmmmmm +pp  ppp ffff oo pppppp ffff  o nnn o n
          title: Write to {{person.name}} in {{ 2 }} days, {{via.orValue("")}}
                            pppppp ffff         n            FFF mmmmmmm ss"
    `);
  });

  it("is nothing where they mean nothing", () => {
    expect(
      draw(`rules:
  - id: mine
    when: wiat.active && wait.aktive && wait.active() && settings.nothing && wait.since.held
    opens: maxx(today) + one
    closes: 'today + '
    until: today + (wait.promised_by.value(
    title: Write {{ wait.since
`),
    ).toMatchInlineSnapshot(`
      "    when: wiat.active && wait.aktive && wait.active() && settings.nothing && wait.since.held
                            oo FFFF        oo FFFF          oo FFFFFFFF         oo FFFF fffff
          opens: maxx(today) + one
                      FFFFF  o
          closes: 'today + '
                   FFFFF o
          until: today + (wait.promised_by.value(
                 FFFFF o  FFFF fffffffffff mmmmm
          title: Write {{ wait.since
                          FFFF fffff"
    `);
  });

  it("is told whichever way YAML writes them", () => {
    expect(
      draw(`rules:
  - id: quoted
    when: 'application.company == ''Acme'' && wait.active'
    opens: "application.company == \\"Acme\\" ? today :\\u0020now"
    title: "a \\
      {{application.role}} 😀 {{wait.number}}"
  - id: folded
    when: >-
      wait.active
        && application.company ==
      'a very

      long text'
    opens: |
      max(
        today, // the day
        wait.since)
    until:
      today
      + days(1)
`),
    ).toMatchInlineSnapshot(`
      "    when: 'application.company == ''Acme'' && wait.active'
                 FFFFFFFFFFF fffffff oo ssssssss oo FFFF ffffff
          opens: "application.company == \\"Acme\\" ? today :\\u0020now"
                  FFFFFFFFFFF fffffff oo ssssssss o FFFFF o      FFF
            {{application.role}} 😀 {{wait.number}}"
              FFFFFFFFFFF ffff        FFFF ffffff
            wait.active
            FFFF ffffff
              && application.company ==
              oo FFFFFFFFFFF fffffff oo
            'a very
            sssssss
            long text'
            ssssssssss
            max(
            CCC
              today, // the day
              FFFFF  cccccccccc
              wait.since)
              FFFF fffff
            today
            FFFFF
            + days(1)
            o CCCC n"
    `);
  });

  it("is told of settings that the text itself declares", () => {
    expect(
      draw(`settings:
  patience: 2 days
  cap: {default: 3, min: 1}
  start:
    default: 2026-11-16
rules:
  - id: mine
    opens: today + settings.patience
`),
    ).toMatchInlineSnapshot(`
      "  patience: 2 days
        +SSSSSSS  tttttt
        cap: {default: 3, min: 1}
        +SS
        start:
        +SSSS
          default: 2026-11-16
                   tttttttttt
          opens: today + settings.patience
                 FFFFF o FFFFFFFF SSSSSSSS"
    `);
  });
});

it("a workspace file and a file of scenarios have settings, spans and days", () => {
  expect(draw("policy: ./mine.yaml\nsettings: {reply_grace: 3 days, max_follow_ups: 2}\n", "followthrough.yaml"))
    .toMatchInlineSnapshot(`
    "settings: {reply_grace: 3 days, max_follow_ups: 2}
               SSSSSSSSSSS  tttttt  SSSSSSSSSSSSSS"
  `);
  expect(
    draw(
      `settings:
  reply_grace: '3 days'
scenarios:
  - name: 3 days
    settings: {wait_without_date: 1 week}
    at:
      2026-11-10 14:59: {open: [first-follow-up]}
    findings: {2026-11-10: []}
    windows: {first-follow-up: [2026-11-09, never]}
    forecast: [2026-11-16 first-follow-up]
`,
      "mine.scenarios.yaml",
    ),
  ).toMatchInlineSnapshot(`
    "  reply_grace: '3 days'
      SSSSSSSSSSS   tttttt
        settings: {wait_without_date: 1 week}
                   SSSSSSSSSSSSSSSSS  tttttt
          2026-11-10 14:59: {open: [first-follow-up]}
          tttttttttttttttt
        findings: {2026-11-10: []}
                   tttttttttt
        windows: {first-follow-up: [2026-11-09, never]}
                                    tttttttttt
        forecast: [2026-11-16 first-follow-up]
                   tttttttttt"
  `);
});

const FIXTURES = readdirSync("fixtures", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.ya?ml$/u.test(path))
  .map((path) => [path.replaceAll("\\", "/"), readFileSync(join("fixtures", path), "utf8")] as const);

const TEXTS: readonly (readonly [string, string])[] = [
  ...Object.entries(POLICY_TEXTS).map(([name, { text }]) => [`${name}.yaml`, text] as const),
  ...FIXTURES,
];

function expectSound(tokens: readonly SemanticToken[], text: string): void {
  let end = 0;
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    ({ end } = token);
    expect(text.slice(token.start, end)).not.toMatch(/[\r\n]/u);
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

const SHAPES: Partial<Record<TokenKind, RegExp>> = {
  ...{ fact: /^[a-z_]\w*$/u, parameter: /^[a-z_]\w*$/iu, field: /^[a-z_]\w*$/u, setting: /^[a-z_]\w*$/u },
  ...{ function: /^[a-z_]\w*$/u, method: /^[a-z_]\w*$/iu, namespace: /^(?:cel|optional)$/u },
  ...{ operator: /^(?:[-+*/%!?:<>]|&&|\|\||[=!<>]=)$/u, keyword: /^(?:true|false|null|in)$/u, number: /^\d[\w.]*$/u },
};

describe("the tokens of a file", () => {
  it.each(TEXTS)("stand one behind the other, each on what it is: %s", (file, text) => {
    const tokens = listTokens(contextOf(text, file));
    expectSound(tokens, text);
    for (const { start, end, kind } of tokens) expect(text.slice(start, end)).toMatch(SHAPES[kind] ?? /\S/u);
  });

  it("are many, of every kind", () => {
    const kinds = TEXTS.flatMap(([file, text]) => listTokens(contextOf(text, file)).map(({ kind }) => kind));
    expect(kinds.length).toBeGreaterThan(3500);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(11);
  });

  it("leave no name of a built-in policy's expressions without a meaning", () => {
    for (const [name, { text }] of Object.entries(POLICY_TEXTS)) {
      const own = text.split("\n").filter((line) => /^ +(?:when|opens|closes|until|assert): [^>|'"]*$/u.test(line));
      for (const line of own) {
        const code = line.slice(line.indexOf(": ") + 2);
        const start = text.indexOf(line) + line.indexOf(": ") + 2;
        const tokens = listTokens(contextOf(text, `${name}.yaml`)).filter(
          (one) => one.start >= start && one.end <= start + code.length,
        );
        const words = code.replace(/'[^']*'/gu, "").match(/[A-Za-z_]\w*/gu) ?? [];
        const named = tokens.filter(({ kind }) => !["string", "number", "operator", "comment"].includes(kind));
        expect([line, named.length]).toEqual([line, words.length]);
      }
    }
  });

  it("are sound whatever was cut, or typed between", () => {
    const { text } = POLICY_TEXTS.applications!;
    const typed = fc.constantFrom(
      "",
      ".",
      "(",
      ")",
      "'",
      '"',
      "'''",
      "{{",
      "}}",
      "\\",
      ",",
      "cel.bind(",
      "\r\n",
      "\t",
      "😀",
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), typed, (at, cut, piece) => {
        const given = text.slice(0, at) + piece + text.slice(at + cut);
        expectSound(listTokens(contextOf(given)), given);
      }),
      { numRuns: 40 },
    );
  });

  it("are sound of an expression of any signs, in any quotes", () => {
    const signs = fc.string({ unit: fc.constantFrom(..."a.b(,)[]{}'\"\\ \n+&&wait.since".split("")), maxLength: 60 });
    const heads = fc.constantFrom("when: ", "when: '", 'when: "', "when: >-\n      ", "when: |\n      ", "title: {{");
    fc.assert(
      fc.property(heads, signs, (head, code) => {
        const given = inRule(head + code);
        expectSound(listTokens(contextOf(given)), given);
      }),
      { numRuns: 1000 },
    );
  });

  it("cost no more than the text is long, be it one expression of 100,000 words", () => {
    for (const code of [
      "wait.".repeat(20_000),
      "a(".repeat(20_000),
      "x.exists(y, ".repeat(9000),
      "cel.bind(a, 1, ".repeat(9000),
    ])
      expectSound(listTokens(contextOf(inRule(`when: ${code}`))), inRule(`when: ${code}`));
  });
});
