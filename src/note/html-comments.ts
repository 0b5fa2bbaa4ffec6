import type { Html, Node, Parents, RootContent } from "mdast";
import type { Range } from "../facts/index.js";
import { findComments, withoutComments, type LineIndex } from "../text/index.js";
import { getMarkdown } from "./markdown.js";

/** A comment of the body, from `<!--` to `-->`, and what it speaks of. */
export interface HtmlComment extends Range {
  readonly covers: readonly Range[];
}

/** The text that comments stand in. */
interface Page {
  readonly text: string;
  readonly lines: LineIndex;
  /** Where the parser began: it counts its offsets from there. */
  readonly from: number;
  /** By a line's start, where its own text begins. */
  readonly leads: Map<number, number>;
}

/**
 * The comments of markdown, told by its parser: what stands in code is none. A comment covers the lines that it stands
 * on. Alone on them, it covers what comes next as well: the next block, or the section where that is a heading; within a
 * block, the next line.
 *
 * @param from where the parser is to begin
 * @param lines of the whole text
 */
export function findHtmlComments(text: string, from: number, lines: LineIndex): readonly HtmlComment[] {
  const page = { text, lines, from, leads: new Map<number, number>() };
  const found: HtmlComment[] = [];
  const visit = (parent: Parents): void => {
    const nextBlocks = findNextBlocks(page, parent.children);
    parent.children.forEach((node, index) => {
      if (node.type === "html") found.push(...readComments(page, node, nextBlocks[index]));
      else if ("children" in node) visit(node);
    });
  };
  visit(getMarkdown().parse(text.slice(from)));
  return found;
}

/**
 * What a comment in the place of each node speaks of: the next node that is more than comments. A heading speaks for its
 * section, down to the next one of its own level or a higher one. From the last node to the first: one look at each.
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
  const { text, lines } = page;
  const place = rangeOf(page, node);
  const isAlone = isOnlyComments(node) && isWholeLines(page, place);
  return Array.from(findComments(text.slice(place.start, place.end)), (comment) => {
    const start = place.start + comment.start;
    const end = place.start + comment.end;
    const own = { start: lines.lineAt(start).start, end: lines.lineAt(end).end };
    if (isAlone) return { start, end, covers: next ? [own, next] : [own] };
    const below = isWholeLines(page, { start, end }) ? lines.lineAfter(end) : undefined;
    return { start, end, covers: below ? [own, below] : [own] };
  });
}

function isOnlyComments({ value }: Html): boolean {
  return withoutComments(value, "").trim() === "";
}

/** Blanks, and what a list or a quote begins its lines with. */
const LEAD = /[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?/uy;
const BLANKS = /[^\S\r\n]*(?=[\r\n]|$)/uy;

/** No text stands beside it. A thousand comments may stand on one line: it is not looked at as a whole for each of them. */
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
