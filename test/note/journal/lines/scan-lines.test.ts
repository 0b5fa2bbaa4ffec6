import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../../src/note/index.js";
import { type BodyLine, listLines, parseLines, scanLines } from "../../../../src/note/journal/lines/index.js";
import { cases } from "../../../cases.js";

await loadMarkdown();

/** What `---` means at the start of a text is the front matter's to say. */
const FRONT = "---\na: b\n---\n";

function scan(body: string): readonly BodyLine[] | undefined {
  const text = FRONT + body;
  return scanLines(text, listLines(text, FRONT.length));
}

function parse(body: string): readonly BodyLine[] {
  return parseLines(FRONT + body, 0);
}

/** Each line with its kind and depth: `item 1: 2026-10-03 applied`. */
function show(text: string): readonly string[] | undefined {
  return scan(text)?.map(({ kind, depth, isItem, isContinued, start, end }) => {
    const marks = [isItem && "item", isContinued && "more"].filter((mark) => mark !== false);
    return `${[kind, depth, ...marks].join(" ")}: ${(FRONT + text).slice(start, end)}`;
  });
}

const LINES = [
  ...[
    "# A",
    "## B ##",
    "###",
    "####### e",
    "text",
    "",
    "",
    "",
    "- item",
    "  more",
    "    deep",
    "      deeper",
    "\ttab",
  ],
  ...[
    "- - two",
    "* star",
    "+ plus",
    "1. one",
    "2. two",
    "1) one",
    "-",
    "*",
    "1.",
    "-     code",
    "- [ ] task",
    "  - nested",
  ],
  ...[
    "\t- tabbed",
    "\t\t- twice",
    "    - four",
    "-\ttab after",
    "   three",
    "10. ten",
    "    10. deep ten",
    "  * inner",
  ],
  ...[
    "```",
    "```js",
    "~~~",
    "  ```",
    "    ```",
    "- ```",
    "> quote",
    "> > twice",
    ">tight",
    "  > in",
    "- > in a list",
    ">",
  ],
  ...[
    "---",
    "===",
    "- - -",
    "***",
    "_ _ _",
    "<!-- c -->",
    "<!-- open",
    "close -->",
    "<b>",
    "<https://a.example>",
    "  <!-- in -->",
  ],
  ...[
    "| a | b |",
    "|---|---|",
    "--- | ---",
    "| 2026-10-03 | x |",
    "[2026-10-03] called",
    "[a]: b",
    "[[2026-10-03]] x",
    "[a",
  ],
  ...[
    "# ",
    "- # in a list",
    "    # code",
    "## C #",
    "# D \\#",
    "\\# no",
    "-text",
    "1.text",
    "- \ttab",
    "text  ",
    "`` `",
  ],
];

describe("lines read one by one", () => {
  it.each([
    ["- a\n  - b\n    more\n- c", ["text 1 item: a", "text 2 item: b", "text 2 more: more", "text 1 item: c"]],
    ["# T\n\ntext\n\n    code\n", ["heading 1: T", "text 0: text"]],
    ["- a\n\t- b\n", ["text 1 item: a", "text 2 item: b"]],
    ["1. a\n\n   b\n\n       code\n", ["text 1 item: a", "text 1: b"]],
    ["- ```\n  2026-10-03 sent\n  ```\n- b", ["text 1 item: b"]],
    ["<!--\n- 2026-10-03 sent\n-->\ntext", ["text 0: text"]],
    ["> [!log]\n> - a\n\nb", ["quote 0: [!log]", "quote 0 more: - a", "text 0: b"]],
    ["| a | b |\r\n|---|---|\r\n| c | d |", ["text 0: | a | b |", "text 0 more: |---|---|", "text 0 more: | c | d |"]],
  ])("%j", (text, expected) => {
    expect(show(text)).toEqual(expected);
    expect(scan(text)).toEqual(parse(text));
  });

  it.each(["Title\n---\n", "Title\n===\n", "<div>\n- a\n</div>\n", "> a\nb\n", "[a]: b\n", "[a\nb]: c\n"])(
    "%j is left to the parser",
    (text) => {
      expect(scan(text)).toBeUndefined();
    },
  );

  it("are the parser's, whatever lines a body is made of", () => {
    const body = fc
      .array(fc.constantFrom(...LINES), { maxLength: 9 })
      .chain((lines) => fc.constantFrom("\n", "\r\n", "\r").map((newline) => lines.join(newline)));
    let plain = 0;
    fc.assert(
      fc.property(body, (text) => {
        const found = scan(text);
        if (!found) return;
        plain++;
        expect(found).toEqual(parse(text));
      }),
      { numRuns: cases(5000) },
    );
    expect(plain, "bodies that needed no parser").toBeGreaterThan(cases(500));
  });
});
