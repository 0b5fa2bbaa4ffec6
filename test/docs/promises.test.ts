import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listSentences } from "./sentences.js";

/** Of a sentence of a page: the tests that fail when it is not so, or why it promises nothing. */
interface Sentence {
  readonly says: string;
  readonly "proven by"?: readonly { readonly test: string; readonly name: string }[];
  readonly "promises nothing"?: string;
}

const TABLE = parse(readFileSync("test/docs/promises.yaml", "utf8")) as Readonly<Record<string, readonly Sentence[]>>;

/** Words by which a page promises something. */
const PROMISING =
  /\b(?:[Nn]ever|[Aa]lways|[Nn]othing|nobody else|no other|alone|is lost|only (?:with|by|if|when|what|once)|byte for byte|same (?:bytes|events)|every (?:byte|correction)|keeps its|stays?|[Ww]hatever|cannot|whole or not|at all|at any time|constant memory|as (?:it is|they are)|No |every date|ever|(?:loses|makes) no|(?:is|are) refused|is whole|no facts?|no letter|last good)\b/u;

/** Of the reference, the pages that somebody wrote: the others are made of the program's own tables. */
const WRITTEN = ["library", "note", "policy"].map((name) => `docs/reference/${name}.md`);

const PAGES = [
  "README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .map((name) => `docs/${name.replaceAll("\\", "/")}`)
    .filter((page) => page.endsWith(".md") && (!page.startsWith("docs/reference/") || WRITTEN.includes(page)))
    .toSorted(),
];

const proofs = [
  ...new Map(
    Object.values(TABLE)
      .flat()
      .flatMap((sentence) => sentence["proven by"] ?? [])
      .map((proof) => [`${proof.test}: ${proof.name}`, proof] as const),
  ),
];

/** As the name of a test or of several, as a row of those that are tried one by one, or as that of a scenario. */
function holds(source: string, name: string): boolean {
  const quoted = JSON.stringify(name);
  const calls = source.replaceAll(/\(\s+/gu, "(");
  return (
    calls.includes(`(${quoted}`) || calls.includes(`${quoted}: `) || source.split("\n").includes(`  - name: ${name}`)
  );
}

describe("what README and docs promise", () => {
  it.each(PAGES)("%s: each sentence that promises something is in the table, as it stands", (page) => {
    const promising = listSentences(readFileSync(page, "utf8")).filter((sentence) => PROMISING.test(sentence));
    expect((TABLE[page] ?? []).map(({ says }) => says)).toEqual(promising);
  });

  it("is on pages that there are", () => {
    expect(Object.keys(TABLE).filter((page) => !PAGES.includes(page))).toEqual([]);
  });

  it("has a test for each, or a reason", () => {
    for (const sentence of Object.values(TABLE).flat())
      expect(Boolean(sentence["proven by"]?.length) !== Boolean(sentence["promises nothing"]), sentence.says).toBe(
        true,
      );
    expect(proofs.length).toBeGreaterThan(80);
  });

  it.each(proofs)("is proven by %s", (_, { test, name }) => {
    expect(holds(readFileSync(test, "utf8"), name)).toBe(true);
  });
});

it("uninstalling runs nothing of the package's", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => name.includes("uninstall"))).toEqual([]);
});
