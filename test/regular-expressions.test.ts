import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import regexp from "eslint-plugin-regexp";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { Draft } from "../src/facts/index.js";
import { IS_THOROUGH } from "./cases.js";

/*
 * Reading n characters takes time in proportion to n, so no regular expression may start over at each character of a text
 * that it has looked through already. Two checkers look for those that do, and neither measures time: eslint-plugin-regexp
 * knows lookarounds, and finds what one repeated character slows down (`<!--.*?-->` is none of these); recheck finds what
 * any repeated text does, in all that have no lookaround. The linter sees the literals while they are written.
 *
 * Some of recheck's proofs take seconds. Those that proven-expressions.txt lists are made again in CI only; any other
 * expression, one that is changed included, is proven wherever the tests run.
 */

interface Pattern {
  /** Where it stands or, of one that is built, the file that builds it. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

// The pure JavaScript one: it needs neither Java nor a binary of this platform, and is the same everywhere.
process.env.RECHECK_BACKEND = "pure";
const { checkSync } = await import("recheck");

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => join("src", file).replaceAll("\\", "/"))
  .filter((file) => /\.(?:ts|js)$/u.test(file))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** One that never sees a long text is excused where it is written, with the reason. */
const EXCUSED = /eslint-disable-next-line regexp\/no-super-linear-backtracking\b.* -- \S/u;

function findLiterals({ path, text }: (typeof FILES)[number]): Pattern[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n");
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf("/");
      const isExcused = EXCUSED.test(lines[line - 1] ?? "");
      const pattern = { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
      if (!isExcused) found.push({ place: `${path}:${line + 1}`, ...pattern });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every pattern that the program makes of strings, with the file that does, once it has judged some drafts. */
async function buildPatterns(): Promise<readonly Pattern[]> {
  const built: Pattern[] = [];
  const Original = RegExp;
  /** Of those that the packages build, nothing is said. */
  const note = ({ source, flags }: RegExp): void => {
    const caller = (new Error().stack ?? "")
      .split("\n")
      .slice(1)
      .find((line) => !line.includes(import.meta.filename));
    const place = /\/(src\/[\w/.-]+\.ts)/u.exec(caller ?? "")?.[1];
    if (place !== undefined) built.push({ place, source, flags });
  };
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string, string | undefined]) {
      const pattern = new target(source, flags);
      note(pattern);
      return pattern;
    },
  });
  try {
    await judgeDrafts();
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

/** Loads all that judges drafts and writes reports, and has it look at a text in Latin-1 and at one that is not. */
async function judgeDrafts(): Promise<void> {
  const { loadMarkdown, readNote } = await import("../src/note/index.js");
  const letter = await import("../src/letter/index.js");
  const { listDemands } = await import("../src/letter/demands.js");
  const { PlainDate } = await import("../src/time/index.js");
  await import("../src/expression/index.js");
  await import("../src/output/index.js");
  await import("../src/cli/check/write-findings.js");
  await loadMarkdown();
  for (const name of ["Müller", "Řehoř"]) {
    const draftText = `## Draft: follow-up to Ada\n\nDear Ada ${name},\n\nThanks for SRE talks. Jo Ann`;
    const text = `---\ncompany: A\nrole: SRE\ncontacts: [Ada ${name}, ${name} Ann]\n---\n${draftText}\n`;
    const { application } = readNote({ path: "a.md", text }, { zone: "UTC" });
    if (!application) throw new Error("this is no note");
    for (const draft of application.body.drafts) {
      letter.findNameSlips(draft, application);
      letter.mentionsRole(draft, "XYZ");
      for (const age of [0, 1, 20])
        letter.mentionsDate(draft, PlainDate.from("2026-11-02"), PlainDate.from("2026-11-02").add({ days: age }));
      letter.saysThanks(draft);
      letter.hasContactDetails(draft, []);
      letter.findDemands({ ...draft, text: everyCue(listDemands) } satisfies Draft);
    }
  }
}

/** A text that has every word for which a pattern is compiled: those that the table of demands itself names. */
function everyCue(listDemands: (text: string) => readonly { readonly cues: readonly string[] }[]): string {
  const source = readFileSync("src/letter/demands.ts", "utf8");
  const words = [...source.matchAll(/"([^"\n]+)"/gu)].map(([, word = ""]) => word).join(" ");
  for (const demand of listDemands(words)) (demand as unknown as { readonly pattern: () => RegExp }).pattern();
  return words;
}

const literals = FILES.flatMap(findLiterals);
const built = await buildPatterns();

/** Without `*`, `+` or `{n,}` there is nothing to repeat. */
function isRepeating({ source }: Pattern): boolean {
  return /[*+]|\{\d+,\}/u.test(source);
}

function listOnce(patterns: readonly Pattern[]): readonly (Pattern & { readonly pattern: string })[] {
  const once = new Map(patterns.filter(isRepeating).map((one) => [`/${one.source}/${one.flags}`, one]));
  return Array.from(once, ([pattern, one]) => ({ ...one, pattern }));
}

const PROVEN: ReadonlySet<string> = new Set(readFileSync("test/proven-expressions.txt", "utf8").trim().split("\n"));
const all = listOnce([...literals, ...built]);

/** As .config/eslint.config.js has it for the literals. */
const RULES = { "regexp/no-super-linear-backtracking": "error", "regexp/no-super-linear-move": "error" } as const;

describe("a regular expression takes time in proportion to the text", () => {
  it("is looked for in every file, as a literal and where it is built", () => {
    const builders = FILES.filter(({ text }) => /\bnew (?:RegExp|LetterPattern)\(/u.test(text));
    const seen = new Set(built.map(({ place }) => place));
    expect(literals.length).toBeGreaterThan(200);
    for (const { path, text } of builders)
      if (/\bnew RegExp\(/u.test(text)) expect([...seen], "builds patterns that are not checked").toContain(path);
  });

  it("is one of the program's, where it is listed as proven", () => {
    const patterns = new Set(all.map(({ pattern }) => pattern));
    expect([...PROVEN].filter((pattern) => !patterns.has(pattern))).toEqual([]);
  });

  it.each(all.filter(({ pattern }) => IS_THOROUGH || !PROVEN.has(pattern)))(
    "as recheck proves: $place $pattern",
    ({ source, flags }) => {
      const result = checkSync(source, flags, { timeout: null, checker: "automaton" });
      // Those with lookarounds it cannot judge.
      const attack = result.status === "vulnerable" ? result.attack.pattern : undefined;
      expect(attack).toBeUndefined();
    },
    120_000,
  );

  it.each(listOnce(built))("as the linter proves, though it is built of strings: $place $pattern", ({ pattern }) => {
    const linter = new Linter();
    const messages = linter.verify(`${pattern};`, { plugins: { regexp }, rules: RULES });
    expect(messages.map(({ message }) => message)).toEqual([]);
  });
});
