import type { Heading, ListItem, Node, Parents } from "mdast";
import type { Range } from "../../../text/index.js";
import { parseBlocks, textRangeOf } from "../../body/index.js";
import { type BodyLine, listLines, trimRange } from "./body-line.js";

/**
 * The lines of markdown as its parser sees them.
 *
 * @param from where the parser is to begin: at a closed front matter, which it knows
 * @throws Error if `loadMarkdown` was not awaited before
 */
export function parseLines(text: string, from: number): readonly BodyLine[] {
  const found: BodyLine[] = [];
  const visit = (parent: Parents, depth: number): void => {
    for (const node of parent.children) {
      const place = rangeOf(node, from);
      const beginsItem = parent.type === "listItem" && startLineOf(parent) === startLineOf(node);
      if (node.type === "heading") {
        const heading = readHeading(text, node, place, from);
        found.push(parent.type === "root" ? heading : { ...heading, kind: "label", depth, isItem: beginsItem });
      } else if (node.type === "paragraph") {
        for (const [at, line] of [...listLines(text, place.start, place.end)].entries())
          found.push({
            ...{ kind: "text", depth, isItem: at === 0 && beginsItem, isContinued: at > 0 },
            ...trimRange(text, line),
          });
      } else if (node.type === "blockquote") {
        for (const [at, line] of [...listLines(text, place.start, place.end)].entries())
          found.push({ ...{ kind: "quote", depth, isItem: false, isContinued: at > 0 }, ...skipMark(text, line) });
      } else if ("children" in node) visit(node, depth + Number(node.type === "listItem"));
    }
  };
  visit(parseBlocks(text.slice(from)), 0);
  return found;
}

function readHeading(text: string, heading: Heading, place: Range, from: number): BodyLine {
  const { start, end } = textRangeOf(heading);
  const range =
    heading.children.length === 0
      ? { start: place.start, end: place.start }
      : trimRange(text, { start: from + start, end: from + end });
  return { kind: "heading", depth: heading.depth, isItem: false, isContinued: false, ...range };
}

/** Behind the `>`, which a line that goes on with a quoted paragraph may lack. */
function skipMark(text: string, line: Range): Range {
  const { start } = trimRange(text, line);
  if (!text.startsWith(">", start)) return { start, end: line.end };
  return { start: start + (text.startsWith("> ", start) ? 2 : 1), end: line.end };
}

function startLineOf({ position }: ListItem | Node): number {
  return position?.start.line ?? 0;
}

function rangeOf({ position }: Node, from: number): Range {
  return { start: from + (position?.start.offset ?? 0), end: from + (position?.end.offset ?? 0) };
}
