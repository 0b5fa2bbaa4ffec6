import type { Heading, Paragraph, Parents, Root } from "mdast";
import { getMarkdown } from "./markdown.js";
import { blot, tameMarkdown } from "./tame-markdown.js";

/** Of a heading or paragraph whose markup is read, in UTF-16 units. */
const LONGEST_LEAF = 1_000;

/** What holds text and its markup. */
export type Leaf = Heading | Paragraph;

export interface ParsedMarkdown {
  readonly root: Root;
  /** Headings and paragraphs that were asked for: what stands in them is overwritten. */
  readonly long: readonly Leaf[];
}

/**
 * Parses markdown in time that grows as its length does. For brackets, asterisks and `<` within one paragraph,
 * micromark takes the square of its length: so only those headings and paragraphs are read whose text is wanted, and no
 * long ones. All offsets are those of the text; in headings and paragraphs that are not wanted, `x` stands for each
 * letter.
 *
 * @throws Error if `loadMarkdown` was not awaited before
 */
export function parseMarkdown(markdown: string, isWanted: (leaf: Leaf, text: string) => boolean): ParsedMarkdown {
  const { parse, parseBlocks: parseTame } = getMarkdown();
  const tame = tameMarkdown(markdown);
  if (tame.length <= LONGEST_LEAF) return { root: parse(tame), long: [] };
  const parts: string[] = [];
  const long: Leaf[] = [];
  let at = 0;
  for (const leaf of listLeaves(parseTame(tame))) {
    const { start, end } = textRangeOf(leaf);
    const text = tame.slice(start, end);
    const wanted = isWanted(leaf, text);
    if (wanted && text.length <= LONGEST_LEAF) continue;
    if (wanted) long.push(leaf);
    parts.push(tame.slice(at, start), blot(text));
    at = end;
  }
  return { root: parse(parts.join("") + tame.slice(at)), long };
}

/**
 * The blocks of markdown: the text of headings and paragraphs is one piece, markup and all. All offsets are those of the text.
 *
 * @throws Error if `loadMarkdown` was not awaited before
 */
export function parseBlocks(markdown: string): Root {
  return getMarkdown().parseBlocks(tameMarkdown(markdown));
}

function listLeaves(root: Root): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (parent: Parents): void => {
    for (const node of parent.children) {
      if (node.type === "heading" || node.type === "paragraph") leaves.push(node);
      else if ("children" in node) visit(node);
    }
  };
  visit(root);
  return leaves;
}

/** The range of its text, without a heading's marks. */
export function textRangeOf(leaf: Leaf): { readonly start: number; readonly end: number } {
  const [first, last] = [leaf.children[0], leaf.children.at(-1)];
  const start = first?.position?.start.offset ?? leaf.position?.start.offset ?? 0;
  return { start, end: last?.position?.end.offset ?? start };
}
