import fc from "fast-check";
import { toString } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { scanHeadings } from "../../../src/note/body/scan-headings.js";

const parser = unified().use(remarkParse);

/** The headings as the markdown parser finds them. */
function parseHeadings(text: string) {
  return parser.parse(text).children.flatMap((node) => {
    if (node.type !== "heading") return [];
    const { start, end } = node.position!;
    return [{ title: toString(node).trim(), depth: node.depth, range: { start: start.offset!, end: end.offset! } }];
  });
}

describe("headings found line by line", () => {
  it.each([
    "## Notes\n\nTalked about on-call.\n\n## Draft: follow-up to Ada Lovelace\n\nDear Ada,\n",
    "# A\r\n\r\ntext\r\n## B ##\r\n",
    "```sh\n# no heading\n```\n# One\n~~~~\n# no\n~~~\n# no\n~~~~\n# Two",
    "#hashtag\n\n####### seven\n",
    "- a\n- b\n# After a list\n> quote\n# After a quote\n    # code\n",
    "text\n\n---\n\n# After a rule\n* * *\n",
    "",
  ])("%j: those that the parser finds", (text) => {
    expect(scanHeadings(text, 0)).toEqual(parseHeadings(text));
  });

  it.each([
    "Notes\n=====\n",
    "Notes\n-----\n",
    "- item\n\n  # within the item\n",
    "<div>\n# within\n</div>\n",
    "<!-- a comment -->\n# A\n",
    "# Draft: note to [[people/Ada Lovelace|Ada]]\n",
    "- a\n  ```\n  # code\n  ```\n",
    "# `code`\n",
    "#\n",
  ])("%j: left to the parser", (text) => {
    expect(scanHeadings(text, 0)).toBeUndefined();
  });

  it("are the parser's, whatever lines a note is made of", () => {
    const line = fc.constantFrom(
      ...["# A", "## B ##", "### ", "#", " # C", "#d", "####### e", "text", "", "", "- item", "  more", "    code"],
      ...[
        "```",
        "```js",
        "~~~",
        "~~~~",
        "````",
        "``` a`b",
        "> quote",
        "> # quoted",
        "---",
        "===",
        "- - -",
        "***",
        "<b>",
      ],
      ...["<!-- c -->", "# A *b*", "# A & B", "1. one", "\tcode", "   text", "# E #", "# F#", "# G \\#", "[a]: b"],
      ...["# H #  ", "  ```", "## Draft: follow-up to Ada", "Subject: x", "- # in a list", "+ ```", "-", "=", "1)"],
    );
    const document = fc
      .array(line, { maxLength: 12 })
      .chain((lines) => fc.constantFrom("\n", "\r\n", "\r").map((newline) => lines.join(newline)));
    let scanned = 0;
    fc.assert(
      fc.property(document, (text) => {
        const found = scanHeadings(text, 0);
        if (found === undefined) return;
        scanned++;
        expect(found).toEqual(parseHeadings(text));
      }),
      { numRuns: 3000 },
    );
    expect(scanned, "documents that needed no parser").toBeGreaterThan(300);
  });
});
