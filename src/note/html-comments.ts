import type { Html, Node, Parents, RootContent } from "mdast";
import type { Range } from "../facts/index.js";
import { lineAt, nextLine } from "./lines.js";
import { getMarkdown } from "./markdown.js";

/** A comment of the body, from `<!--` to `-->`, and what it speaks of. */
export interface HtmlComment extends Range {
  readonly covers: readonly Range[];
}

/** As CommonMark 0.31 §6.6 has it: `<!-->` and `<!--->` are whole ones. */
const COMMENT = /<!-->|<!--->|<!--.*?-->/gsu;

/**
 * The comments of markdown, told by its parser: what stands in code is none. A comment covers the lines that it stands
 * on. Alone on them, it covers what comes next as well: the next block, or the section where that is a heading; within a
 * block, the next line.
 *
 * @param from where the parser is to begin
 */
export function findHtmlComments(text: string, from: number): readonly HtmlComment[] {
  const found: HtmlComment[] = [];
  const visit = (parent: Parents): void => {
    parent.children.forEach((node, index) => {
      if (node.type === "html") found.push(...readComments(text, from, node, parent.children.slice(index + 1)));
      else if ("children" in node) visit(node);
    });
  };
  visit(getMarkdown().parse(text.slice(from)));
  return found;
}

function readComments(text: string, from: number, node: Html, after: readonly RootContent[]): HtmlComment[] {
  const place = rangeOf(node, from);
  const isAlone = isOnlyComments(node) && isWholeLines(text, place);
  const next = isAlone ? after.find((other) => !(other.type === "html" && isOnlyComments(other))) : undefined;
  return [...text.slice(place.start, place.end).matchAll(COMMENT)].map(({ 0: comment, index }) => {
    const start = place.start + index;
    const end = start + comment.length;
    const own = { start: lineAt(text, start).start, end: lineAt(text, end).end };
    if (isAlone) return { start, end, covers: next ? [own, coverBlock(text, from, next, after)] : [own] };
    const below = isWholeLines(text, { start, end }) ? nextLine(text, own) : undefined;
    return { start, end, covers: below ? [own, below] : [own] };
  });
}

/** A heading speaks for its section: down to the next one of its own level or a higher one. */
function coverBlock(text: string, from: number, node: RootContent, after: readonly RootContent[]): Range {
  const { start, end } = rangeOf(node, from);
  if (node.type !== "heading") return { start, end };
  const { depth } = node;
  const next = after.slice(after.indexOf(node) + 1).find((other) => other.type === "heading" && other.depth <= depth);
  return { start, end: next ? rangeOf(next, from).start - 1 : text.length };
}

function isOnlyComments({ value }: Html): boolean {
  return value.replace(COMMENT, "").trim() === "";
}

/** Nothing but blanks stands beside it; what a list or a quote begins its lines with is no text, either. */
function isWholeLines(text: string, { start, end }: Range): boolean {
  const before = text.slice(lineAt(text, start).start, start);
  const behind = text.slice(end, lineAt(text, end).end);
  return /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?$/u.test(before) && behind.trim() === "";
}

function rangeOf({ position }: Node, from: number): Range {
  return { start: from + (position?.start.offset ?? 0), end: from + (position?.end.offset ?? 0) };
}
