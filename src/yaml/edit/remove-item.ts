import type { Range, TextEdit } from "../../text/index.js";
import type { List, Value } from "../value.js";
import { endOfLine, startOfLine } from "./lines.js";

export interface ItemRemoval {
  readonly index: number;
  /** The comment behind an item on its line is about this item alone, and goes with it. */
  readonly isWithComment?: boolean;
}

/**
 * Takes an item out of a list, with its comma or its line; what stands behind it on its line stays, but for its own comment. Nothing
 * where another comment would go with it, or where the list is written in a way that this does not know.
 */
export function removeItem(
  text: string,
  list: List,
  { index, isWithComment = false }: ItemRemoval,
): readonly TextEdit[] | undefined {
  const item = list.items()[index];
  const first = text.charAt(list.origin.start);
  if (!item || item.origin.end <= item.origin.start) return undefined;
  if (isWithComment && first === "-") {
    const line = rangeWithComment(text, item);
    if (line) return [{ range: line, text: "" }];
  }
  const range =
    first === "[" ? rangeInBrackets(list, index, item) : first === "-" ? rangeOfLine(text, item) : undefined;
  return range && !text.slice(range.start, range.end).includes("#") ? [{ range, text: "" }] : undefined;
}

function rangeInBrackets(list: List, index: number, { origin }: Value): Range {
  const [previous, next] = [list.items()[index - 1], list.items()[index + 1]];
  if (next) return { start: origin.start, end: next.origin.start };
  return { start: previous?.origin.end ?? origin.start, end: origin.end };
}

/** The line and the break before it; of a line that says more, the item alone. */
function rangeOfLine(text: string, { origin: { start, end } }: Value): Range | undefined {
  const lineStart = startOfLine(text, start);
  if (!/^[ \t]*-[ \t]+$/u.test(text.slice(lineStart, start))) return undefined;
  if (text.slice(end, endOfLine(text, end)).trim() !== "") return { start, end };
  return lineAndBreakBefore(text, { start, end });
}

/** The whole line, where nothing but the item and a comment stands on it. */
function rangeWithComment(text: string, { origin: { start, end } }: Value): Range | undefined {
  const isAlone = /^[ \t]*-[ \t]+$/u.test(text.slice(startOfLine(text, start), start));
  const isCommented = /^[ \t]+#/u.test(text.slice(end, endOfLine(text, end)));
  return isAlone && isCommented ? lineAndBreakBefore(text, { start, end }) : undefined;
}

function lineAndBreakBefore(text: string, { start, end }: Range): Range {
  const lineStart = startOfLine(text, start);
  const breakLength = text.slice(0, lineStart).endsWith("\r\n") ? 2 : 1;
  return { start: lineStart - breakLength, end: endOfLine(text, end) };
}
