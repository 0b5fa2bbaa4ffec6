import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFormat } from "../../../src/output/index.js";
import { finding } from "../builders.js";
import { anyContext, anyFindings } from "./arbitrary-findings.js";

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Result[];
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: unknown;
  readonly suppressions?: unknown;
}

const formatSarif = await loadFormat("sarif");

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat("uri-reference", (text: string) => !/[^\w.~:/?#[\]@!$&'()*+,;=%-]|%(?![\dA-F]{2})/iu.test(text));
ajv.addFormat("uuid", true);
ajv.addFormat("date-time", true);
const validate = ajv.compile(JSON.parse(readFileSync("test/schemas/sarif-2.1.0.json", "utf8")) as object);

function parseSarif(text: string): { rules: readonly { readonly id: string }[]; results: readonly Result[] } {
  const log = JSON.parse(text) as Sarif;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  return { rules: run!.tool.driver.rules, results: run!.results };
}

describe("SARIF", () => {
  it("is what the standard's schema asks for, whatever the findings say", () => {
    fc.assert(
      fc.property(anyFindings, anyContext, ({ findings, locate }, context) => {
        const { rules, results } = parseSarif(formatSarif(findings, locate, context));
        expect(results).toHaveLength(findings.length);
        for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
      }),
    );
  });

  it("names every file so that its address, decoded, is its path", () => {
    fc.assert(
      fc.property(anyFindings, ({ findings, locate }) => {
        const { results } = parseSarif(formatSarif(findings, locate, {}));
        const paths = results.map(({ locations: [{ physicalLocation }] }) =>
          decodeURIComponent(physicalLocation.artifactLocation.uri),
        );
        expect(paths.toSorted()).toEqual(findings.map(({ file }) => file.toWellFormed()).toSorted());
      }),
    );
  });

  it("is told when it is not what the schema asks for", () => {
    const broken = formatSarif([], () => undefined, {}).replace('"columnKind": "utf16CodeUnits"', '"columnKind": "?"');
    expect(validate(JSON.parse(broken))).toBe(false);
  });

  it("tells every finding from the others", () => {
    fc.assert(
      fc.property(anyFindings, ({ findings, locate }) => {
        const { results } = parseSarif(formatSarif([...findings, ...findings.map((one) => ({ ...one }))], locate, {}));
        const prints = results.map(({ partialFingerprints }) => partialFingerprints["followthroughFinding/v1"]);
        expect(new Set(prints).size).toBe(results.length);
      }),
    );
  });

  it("shows a text that looks like a link as it is", () => {
    const { results } = parseSarif(formatSarif([finding("a.md", "[x](y) and a[0]")], () => undefined, {}));
    expect(results[0]!.message.text).toBe(String.raw`\[x](y) and a[0]`);
  });

  it("says how to mend what has one right answer", () => {
    const fix = { title: "write status", edits: [{ range: { start: 4, end: 9 }, text: "status" }] };
    const point = (offset: number) => ({ line: 1, column: offset + 1 });
    const { results } = parseSarif(
      formatSarif(
        [finding("a b.md", "staus", { range: { start: 4, end: 9 }, fix })],
        ({ range }) => range && { start: point(range.start), end: point(range.end) },
        {},
      ),
    );
    const deletedRegion = { startLine: 1, startColumn: 5, endLine: 1, endColumn: 10 };
    expect(results[0]!.fixes).toEqual([
      {
        description: { text: "write status" },
        artifactChanges: [
          {
            artifactLocation: { uri: "a%20b.md", uriBaseId: "%SRCROOT%" },
            replacements: [{ deletedRegion, insertedContent: { text: "status" } }],
          },
        ],
      },
    ]);
  });

  it("tells what a note ignores, and why, among the others", () => {
    const told = finding("acme.md", "no such day", { check: "told" });
    const ignored = finding("acme.md", "no such day", { check: "ignored" });
    const context = { suppressed: [{ finding: ignored, reason: "we spoke\nof it" }] };
    const { results } = parseSarif(formatSarif([told], () => undefined, context));
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      ["ignored", [{ kind: "inSource", justification: "we spoke of it" }]],
      ["told", []],
    ]);
  });

  it("says of each check what it is, what it rests on and where to read more", () => {
    const advice = [
      {
        id: "C1",
        statement: "Wait a couple more days.",
        sources: ["doyle"],
        unlike: [],
        holdsFor: [],
        departures: [],
        articles: [{ id: "doyle-2017", title: "On *following* up", author: "Alison Doyle" }],
        others: [],
      },
    ];
    const check = {
      id: "early",
      severity: "info",
      about: "Too early",
      url: "https://a.example/#early",
      advice,
    } as const;
    const { rules } = parseSarif(formatSarif([], () => undefined, { checks: [check] }));
    expect(rules).toEqual([
      {
        id: "early",
        shortDescription: { text: "Too early." },
        fullDescription: { text: "Too early. Wait a couple more days (Doyle 2017)." },
        help: {
          text: "Too early.\nWait a couple more days (Doyle 2017).",
          markdown: "Too early.\n\n- Wait a couple more days (Doyle 2017).",
        },
        helpUri: "https://a.example/#early",
        defaultConfiguration: { level: "note" },
      },
    ]);
  });
});
