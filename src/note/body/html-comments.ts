import type { Html, Node, Parents, RootContent } from "mdast";
import { findComments, type LineIndex, type Range, withoutComments } from "../../text/index.js";
import { parseMarkdown, textRangeOf } from "./parse-markdown.js";

/** A comment of the body, from `<!--` to `-->`, and the ranges that it is about. */
export interface HtmlComment extends Range {
  readonly covers: readonly Range[];
}

/** The text that comments stand in. */
interface Page {
  readonly text: string;
  readonly lines: LineIndex;
  /** Where the parser began: it counts its offsets from there. */
  readonly from: number;
  /** Line's start → where its text begins, behind the marks of lists and quotes. */
  readonly leads: Map<number, number>;
}

/**
 * The comments of markdown, found by its parser: what stands in code is not a comment. A comment covers the lines that
 * it stands on. Alone on them, it covers what comes next as well: the next block, or the section where that is a
 * heading; within a block, the next line.
 *
 * @param word paragraphs without it are not looked into
 * @param from where the parser is to begin
 * @param lines of the whole text
 */
export function findHtmlComments(text: string, word: string, from: number, lines: LineIndex): readonly HtmlComment[] {
  const page = { text, lines, from, leads: new Map<number, number>() };
  const { root, long } = parseMarkdown(text.slice(from), (_, leaf) => leaf.includes(word));
  const found: HtmlComment[] = [];
  // The markup of long paragraphs is not read, so comments within their code count, too.
  for (const leaf of long) {
    const { start, end } = textRangeOf(leaf);
    found.push(...listComments(page, { start: from + start, end: from + end }));
  }
  const visit = (parent: Parents): void => {
    const nextBlocks = findNextBlocks(page, parent.children);
    parent.children.forEach((node, index) => {
      if (node.type === "html") found.push(...readComments(page, node, nextBlocks[index]));
      else if ("children" in node) visit(node);
    });
  };
  visit(root);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * For each node, what a comment in its place would be about: the next node that is more than comments or, where that is
 * a heading, its section (down to the next heading of its own level or a higher one). Goes from the last node to the
 * first, so that each is looked at once.
 */
function findNextBlocks(page: Page, nodes: readonly RootContent[]): readonly (Range | undefined)[] {
  // By depth: the start of the next heading that is no deeper.
  const nextHeadings = new Array<number | undefined>(DEEPEST + 1).fill(undefined);
  let next: Range | undefined;
  const blocks = nodes.toReversed().map((node) => {
    const behind = next;
    if (node.type === "html" && isOnlyComments(node)) return behind;
    next = rangeOf(page, node);
    if (node.type === "heading") {
      const heading = nextHeadings[node.depth];
      nextHeadings.fill(next.start, node.depth);
      next = { start: next.start, end: heading === undefined ? page.text.length : heading - 1 };
    }
    return behind;
  });
  return blocks.toReversed();
}

const DEEPEST = 6;

/** @param next what comes behind the node */
function readComments(page: Page, node: Html, next: Range | undefined): HtmlComment[] {
  const place = rangeOf(page, node);
  const comments = listComments(page, place);
  if (!isOnlyComments(node) || !isWholeLines(page, place)) return comments;
  return comments.map(({ start, end }) => {
    const own = linesOf(page, { start, end });
    return { start, end, covers: next ? [own, next] : [own] };
  });
}

/** Comments within other text. One that is alone on its lines covers the next line, too. */
function listComments(page: Page, place: Range): HtmlComment[] {
  const { text, lines } = page;
  return Array.from(findComments(text.slice(place.start, place.end)), (comment) => {
    const range = { start: place.start + comment.start, end: place.start + comment.end };
    const own = linesOf(page, range);
    const below = isWholeLines(page, range) ? lines.lineAfter(range.end) : undefined;
    return { ...range, covers: below ? [own, below] : [own] };
  });
}

function linesOf({ lines }: Page, { start, end }: Range): Range {
  return { start: lines.lineAt(start).start, end: lines.lineAt(end).end };
}

function isOnlyComments({ value }: Html): boolean {
  return withoutComments(value, "").trim() === "";
}

/** Blanks, and what a list or a quote begins its lines with. */
const LEAD = /[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?/uy;
const BLANKS = /[^\S\r\n]*(?=[\r\n]|$)/uy;

/** Whether no text stands beside it. A line may have a thousand comments, so where its text begins is remembered. */
function isWholeLines({ text, lines, leads }: Page, { start, end }: Range): boolean {
  const line = lines.lineAt(start).start;
  LEAD.lastIndex = line;
  const lead = leads.get(line) ?? (LEAD.test(text) ? LEAD.lastIndex : line);
  leads.set(line, lead);
  BLANKS.lastIndex = end;
  return lead === start && BLANKS.test(text);
}

function rangeOf({ from }: Page, { position }: Node): Range {
  return { start: from + (position?.start.offset ?? 0), end: from + (position?.end.offset ?? 0) };
}
