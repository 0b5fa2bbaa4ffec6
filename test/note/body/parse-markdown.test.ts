import fc from "fast-check";
import type { Nodes } from "mdast";
import { beforeAll, describe, expect, it } from "vitest";
import { loadMarkdown, readNote } from "../../../src/note/index.js";
import { getMarkdown } from "../../../src/note/body/markdown.js";
import { parseMarkdown } from "../../../src/note/body/parse-markdown.js";
import { tameMarkdown } from "../../../src/note/body/tame-markdown.js";
import { cases } from "../../cases.js";

beforeAll(loadMarkdown);

const WORD = "followthrough-ignore";

/** The headings, and the comments that hold the word, with their places. */
function outline(node: Nodes): unknown[] {
  const { textOf } = getMarkdown();
  const place = [node.position?.start.offset, node.position?.end.offset];
  if (node.type === "heading") return [["heading", node.depth, textOf(node), ...place]];
  if (node.type === "html" && node.value.includes(WORD)) return [["html", node.value, ...place]];
  return "children" in node ? node.children.flatMap(outline) : [];
}

/** How the ignore comments of a note's body are found: where they stand, and how much of the body each covers. */
function ignoresIn(body: string) {
  const head = "---\ncompany: A\nrole: B\n---\n\n";
  const { ignores } = readNote({ path: "a.md", text: head + body }, { zone: "UTC" });
  return ignores.comments.map(({ range, covers }) => ({
    at: range.start - head.length,
    covers: covers.map(({ start, end }) => (head + body).slice(start, end)),
  }));
}

describe("markdown of which only the headings and some paragraphs matter", () => {
  const line = fc.constantFrom(
    ...["# A", "## B ##", "# *A* `b` [c] \\# &amp; <!-- d -->", "## [x](y) ![z](w) [r][s]", "[s]: t", "text", "", ""],
    ...["some *more* text", "```", "~~~js", "> # quoted", "> quote *a", "---", "===", "- item", "  # nested", "1. one"],
    ...["<b>", "</b>", "a \\", "a `b", "c` d", "    code", "\tcode", "* * *", "\\# no heading", "| a | b |", "|-|-|"],
    ...[`<!-- ${WORD} a: b -->`, `x <!-- ${WORD} a: b --> y`, `\`<!-- ${WORD} a: b -->\``, `<!-- ${WORD} a`, "-->"],
  );
  const document = fc
    .array(line, { minLength: 1, maxLength: 14 })
    .chain((lines) => fc.constantFrom("\n", "\r\n").map((newline) => lines.join(newline)));

  it("is parsed as if all of it did", () => {
    // Beyond what is parsed as it is.
    const long = `${"word ".repeat(300)}\n\n`;
    fc.assert(
      fc.property(document, (text) => {
        const { root } = parseMarkdown(long + text, (leaf, own) => leaf.type === "heading" || own.includes(WORD));
        expect(outline(root)).toEqual(outline(getMarkdown().parse(long + text)));
      }),
      { numRuns: cases(1500) },
    );
  });

  it("stays what it is where it has nothing to tame", () => {
    const isUntouched = (text: string): boolean => tameMarkdown(text) === text;
    fc.assert(fc.property(document, isUntouched), { numRuns: cases(300) });
    const deep = `${"> ".repeat(50)}a\n\n${"* ".repeat(200)}\n\n${"-".repeat(5_000)}\n`;
    expect(tameMarkdown(deep)).toBe(deep);
  });

  it("keeps its length where it has, and its first fifty levels", () => {
    const deep = "> ".repeat(60_000);
    expect(tameMarkdown(deep)).toBe("> ".repeat(50) + "x ".repeat(59_950));
    const dense = "a\\\n".repeat(10_000);
    expect(tameMarkdown(dense)).toHaveLength(dense.length);
    expect(tameMarkdown(dense).match(/^ +$/gmu)).toHaveLength(5);
  });

  it("is read, however deep its quotes and lists are", () => {
    const comment = `<!-- ${WORD} a: b -->`;
    for (const marker of ["> ", "+ ", "1. ", ">", "- > "])
      expect(ignoresIn(`${marker.repeat(20_000)}\n\n${comment}\n`)).toHaveLength(1);
  });
});

describe("a heading or paragraph that is too long for its markup to be read", () => {
  it("has the title that stands there", () => {
    const title = `Draft: follow-up to ${"*Ada* ".repeat(300)}`.trim();
    const text = `---\ncompany: A\nrole: B\n---\n\n<b>\n\n# ${title}\n\nDear *Ada*\n`;
    const { application } = readNote({ path: "a.md", text }, { zone: "UTC" });
    expect(application?.body.sections?.map((section) => section.title)).toEqual([title]);
  });

  it("has its comments read all the same, though code is not told from what stands around it", () => {
    const long = "word ".repeat(300);
    expect(ignoresIn(`${long}<!-- ${WORD} a: b --> end\nnext\n\nlast\n`)).toEqual([
      { at: 1500, covers: [`${long}<!-- ${WORD} a: b --> end`] },
    ]);
    expect(ignoresIn(`${long}\n<!-- ${WORD} a: b -->\nnext\n\nlast\n`)).toEqual([
      { at: 1501, covers: [`<!-- ${WORD} a: b -->`, "next"] },
    ]);
  });
});
