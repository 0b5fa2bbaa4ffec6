import fc from "fast-check";
import type { Link } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { compareFindings } from "../../../src/diagnostics/index.js";
import { loadFormat } from "../../../src/output/index.js";
import { finding } from "../builders.js";
import { jobSearch, locate as locateJobSearch } from "../job-search.js";
import { parseMarkdown } from "../markdown-tree.js";
import { anyContext, anyFindings } from "./arbitrary-findings.js";
import { oneLine } from "./plain.js";

const formatMarkdown = await loadFormat("markdown");

interface ReadTable {
  readonly rows: readonly (readonly string[])[];
  readonly links: readonly string[];
  /** Kinds of what is in the cells, each once. */
  readonly kinds: ReadonlySet<string>;
}

/** The table as a reader of GitHub's markdown has it. */
function readTable(markdown: string): ReadTable | undefined {
  const [table] = parseMarkdown(markdown).tables;
  if (!table) return undefined;
  const cells = table.children.slice(1).map((row) => row.children);
  const inside = cells.flat().flatMap((cell) => cell.children);
  return {
    rows: cells.map((row) => row.map((cell) => toString(cell))),
    links: inside.filter((node): node is Link => node.type === "link").map(({ url }) => url),
    kinds: new Set(inside.map(({ type }) => type)),
  };
}

/** As one sees it: several blanks are one, and none at an end. */
function seen(text: string): string {
  return oneLine(text).trim();
}

describe("findings as markdown", () => {
  it("show every text of a note as text, and link to nothing but notes and checks", () => {
    fc.assert(
      fc.property(anyFindings, anyContext, ({ findings, locate }, context) => {
        const table = readTable(formatMarkdown(findings, locate, context));
        const sorted = findings.toSorted(compareFindings);
        expect(table?.rows ?? []).toEqual(
          sorted.map((one) => {
            const start = locate(one)?.start;
            const place = start ? `${seen(one.file)}:${start.line}:${start.column}` : seen(one.file);
            return [place, one.severity, seen(one.message), seen(one.check) || "check"];
          }),
        );
        expect([...(table?.kinds ?? [])].filter((kind) => kind !== "text" && kind !== "link")).toEqual([]);
        for (const url of table?.links ?? []) {
          const { webRoot = "" } = context;
          const paths = findings.map(({ file }) => file.toWellFormed());
          const path = decodeURIComponent(url.slice(webRoot.length).replace(/\?plain=1#L\d+$/u, ""));
          if (url !== "https://example.org/#check-x") expect(paths).toContain(path);
        }
      }),
    );
  });

  it("say how many there are, and that there are none", () => {
    expect(formatMarkdown(jobSearch.findings, locateJobSearch, {})).toMatch(
      /^4 problems \(2 errors, 1 warning, 1 info\)\n/u,
    );
    expect(formatMarkdown([], locateJobSearch, { notes: ["a.md"] })).toBe("Nothing to mend in 1 note.\n");
  });

  it("fit into a job's summary, and say what is left out", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => finding(`${at}.md`, "株式会社サンプルの日付"));
    const markdown = formatMarkdown(many, () => undefined, {});
    const rows = Array.from(markdown.matchAll(/^\| \[/gmu)).length;
    expect(Buffer.byteLength(markdown)).toBeLessThan(1_000_000);
    expect(rows).toBeGreaterThan(1000);
    expect(markdown).toMatch(new RegExp(`\n\nAnd ${20_000 - rows} more: followthrough check\n$`, "u"));
  });
});
