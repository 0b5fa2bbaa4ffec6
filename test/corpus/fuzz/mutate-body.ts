import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listNotes, readVaults } from "../open-vault.js";

/** A note of the corpus, its front matter apart. */
export interface SplitNote {
  readonly path: string;
  readonly frontMatter: string;
  readonly body: string;
}

/**
 * The corpus' notes that have a front matter and a body. One whose front matter is not closed by `---` is left out: where it
 * ends is a guess, and not that of the parser of markdown.
 */
export function readNotes(): readonly SplitNote[] {
  return readVaults().flatMap((vault) =>
    listNotes(vault).flatMap((path): SplitNote[] => {
      const text = readFileSync(join(vault.folder, path), "utf8");
      const frontMatter = /^---\r?\n[\s\S]*?\r?\n---\r?\n/u.exec(text)?.[0];
      const body = text.slice(frontMatter?.length ?? 0);
      return frontMatter === undefined || /^\.\.\.$/mu.test(frontMatter) || body === ""
        ? []
        : [{ path: `${vault.name}/${path}`, frontMatter, body }];
    }),
  );
}

/** What people and programs put into a note, meant or not. */
const PIECES = [
  "\n",
  "\r\n",
  "\r",
  "\t",
  "    ",
  "```\n",
  "~~~~\n",
  "\n```js\n- 2026-11-05 received offer\n```\n",
  "- ",
  "* ",
  "1) ",
  "> ",
  "#",
  "### ",
  "\n---\n",
  "\n===\n",
  "|",
  "\n| --- | --- |\n",
  "\\|",
  "::",
  "applied:: 2026-10-02\n",
  "[applied:: 2026-10-02]",
  "- [ ] ",
  "- [x] ",
  " ✅ 2026-11-05",
  " 📅 2026-11-12",
  "<!--",
  "-->",
  "<!-- followthrough-ignore x: y -->",
  "%%",
  "$$",
  "[[",
  "]]",
  "`",
  "**",
  "~~",
  "2026-11-05",
  "2026-02-30",
  "05/11/2026",
  "30.11.2026",
  "5 Nov 2026",
  "2026-11-05T10:00:00Z",
  "9999-12-31",
  "0000-00-00",
  "14:00",
  "2pm",
  "no ",
  "if ",
  "will ",
  " promised 2026-11-20",
  " by 2026-11-20",
  "## Timeline\n",
  "## Verlauf\n",
  "## Draft: follow-up to Nadia\n",
  "\u0000",
  "\uFEFF",
  "\u2028",
  "\u200B",
  "\uD83D",
  "e\u0301",
  "ẞ",
  "İ",
  "👩‍💻",
  "→",
  "\u202E",
] as const;

type Step =
  | { readonly do: "cut" | "double"; readonly from: number; readonly length: number }
  | { readonly do: "insert"; readonly at: number; readonly text: string }
  | { readonly do: "swap" | "join" | "drop"; readonly line: number; readonly other: number };

/** Places are shares of the text, so that they hold whatever its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom("cut" as const, "double" as const), from: share, length: fc.nat({ max: 80 }) }),
  fc.record({
    do: fc.constant("insert" as const),
    at: share,
    text: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })),
  }),
  fc.record({ do: fc.constantFrom("swap" as const, "join" as const, "drop" as const), line: share, other: share }),
);

/** Notes of the corpus whose bodies were cut, pasted and written into. */
export function mutatedNotes(
  notes: readonly SplitNote[],
): fc.Arbitrary<{ readonly path: string; readonly text: string }> {
  return fc
    .record({
      note: fc.constantFrom(...notes),
      other: fc.constantFrom(...notes),
      isPasted: fc.boolean(),
      steps: fc.array(step, { minLength: 1, maxLength: 12 }),
    })
    .map(({ note, other, isPasted, steps }) => {
      const body = isPasted ? note.body + other.body : note.body;
      return { path: "note.md", text: note.frontMatter + steps.reduce(carryOut, body) };
    });
}

function carryOut(body: string, one: Step): string {
  switch (one.do) {
    case "cut": {
      const from = Math.floor(one.from * body.length);
      return body.slice(0, from) + body.slice(from + one.length);
    }
    case "double": {
      const from = Math.floor(one.from * body.length);
      return body.slice(0, from + one.length) + body.slice(from);
    }
    case "insert": {
      const at = Math.floor(one.at * body.length);
      return body.slice(0, at) + one.text + body.slice(at);
    }
    case "swap":
    case "join":
    case "drop":
      return changeLines(body.split("\n"), one).join("\n");
  }
}

function changeLines(lines: readonly string[], one: Extract<Step, { readonly line: number }>): readonly string[] {
  const [a, b] = [one.line, one.other].map((part) => Math.floor(part * (lines.length - 1)));
  if (a === undefined || b === undefined) return lines;
  if (one.do === "drop") return lines.filter((_, index) => index !== a);
  if (one.do === "join")
    return lines.flatMap((line, index) => (index === a ? [] : index === a + 1 ? [`${lines[a] ?? ""}${line}`] : [line]));
  return lines.map((line, index) => (index === a ? (lines[b] ?? "") : index === b ? (lines[a] ?? "") : line));
}
