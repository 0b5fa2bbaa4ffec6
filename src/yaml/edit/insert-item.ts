import type { TextEdit } from "../../text/index.js";
import type { List, Value } from "../value.js";
import { endOfLine, hasBreak, indentBefore, lineBreakOf, startOfLine } from "./lines.js";
import { styleOfItem, writeBlockItem, writeFlowItem, type ItemStyle, type NewItem } from "./written-item.js";

export interface ItemInsertion {
  readonly list: List;
  /** How many of the list's items come before the new one. */
  readonly index: number;
  readonly item: NewItem;
  /** The item whose style the new one is written in. */
  readonly like?: Value;
  /** Of one line: it stands behind the item; among several on one line, behind them all. */
  readonly comment?: string;
}

/**
 * Puts an item into a list, in the list's own style (dashes or brackets, one line or several). Comments stay with the items
 * that they stand beside. Nothing where the list is written in a way that this does not know: by an alias, or within
 * another one's line.
 */
export function insertItem(text: string, insertion: ItemInsertion): readonly TextEdit[] | undefined {
  const { start, end } = insertion.list.origin;
  if (text.charAt(start) === "[" && text.charAt(end - 1) === "]") return insertIntoBrackets(text, insertion);
  return text.charAt(start) === "-" ? insertBelowDashes(text, insertion) : undefined;
}

function insertBelowDashes(
  text: string,
  { list, index, item, like, comment }: ItemInsertion,
): readonly TextEdit[] | undefined {
  const { start } = list.origin;
  const indent = indentBefore(text, start);
  if (indent === undefined) return undefined;
  const gap = /^-( +)(?=\S)/u.exec(text.slice(start, start + 20))?.[1] ?? " ";
  const lineBreak = lineBreakOf(text);
  const style = styleOfItem(text, like);
  const written = `${writeDashed(item, { indent, gap, lineBreak, style })}${writeComment(comment)}`;
  const previous = list.items()[index - 1];
  if (!previous) return [insertAt(startOfLine(text, start), `${written}${lineBreak}`)];
  // An empty item's place may be all of the list.
  if (previous.origin.start <= start) return undefined;
  return [insertAt(endOfLine(text, previous.origin.end), `${lineBreak}${written}`)];
}

interface DashedStyle {
  readonly indent: string;
  /** Behind the dash. */
  readonly gap: string;
  readonly lineBreak: string;
  readonly style: ItemStyle;
}

export function writeDashed(item: NewItem, { indent, gap, lineBreak, style }: DashedStyle): string {
  const below = `${lineBreak}${indent} ${" ".repeat(gap.length)}`;
  return `${indent}-${gap}${writeBlockItem(item, style).join(below)}`;
}

/** Behind what stands on the line. */
export function writeComment(comment: string | undefined): string {
  return comment === undefined ? "" : ` # ${comment}`;
}

function insertIntoBrackets(text: string, insertion: ItemInsertion): readonly TextEdit[] {
  const { list, index, item, like, comment } = insertion;
  const { start, end } = list.origin;
  const written = writeFlowItem(item, styleOfItem(text, like));
  const items = list.items();
  const [previous, next] = [items[index - 1], items[index]];
  if (comment !== undefined && !hasBreak(text.slice(start, end))) {
    const label = typeof item === "string" && items.length > 0 ? `${item}: ${comment}` : comment;
    return [...insertIntoBrackets(text, { ...insertion, comment: undefined }), commentLine(text, end, label)];
  }
  if (previous) return insertAfter(text, previous, next?.origin.start ?? end - 1, { written, comment });
  if (!next) {
    const isBlank = /^[ \t]*$/u.test(text.slice(start + 1, end - 1));
    return [{ range: { start: start + 1, end: isBlank ? end - 1 : start + 1 }, text: written }];
  }
  // What stands before the first one, an anchor or a comment, belongs to it.
  if (text.slice(start + 1, next.origin.start).trim() !== "") return [insertAt(start + 1, `${written}, `)];
  const indent = indentBefore(text, next.origin.start);
  const separator = indent === undefined ? ", " : `,${lineBreakOf(text)}${indent}`;
  return [insertAt(next.origin.start, `${written}${separator}`)];
}

/** A comment at the end of a line; where one stands there, behind it. */
export function commentLine(text: string, at: number, comment: string): TextEdit {
  const end = endOfLine(text, at);
  return insertAt(end, text.slice(at, end).includes("#") ? `; ${comment}` : writeComment(comment));
}

/** @param until where what comes after the previous item begins: the next one, or the closing bracket */
function insertAfter(
  text: string,
  previous: Value,
  until: number,
  { written, comment }: { readonly written: string; readonly comment?: string },
): readonly TextEdit[] {
  const { start, end } = previous.origin;
  const indent = indentBefore(text, start);
  if (indent === undefined || !hasBreak(text.slice(end, until))) return [insertAt(end, `, ${written}`)];
  const below = `${lineBreakOf(text)}${indent}${written}`;
  const lineEnd = endOfLine(text, end);
  const hasComma = /^[ \t]*,/u.test(text.slice(end, lineEnd));
  const said = writeComment(comment);
  return hasComma ? [insertAt(lineEnd, `${below},${said}`)] : [insertAt(end, ","), insertAt(lineEnd, below + said)];
}

export function insertAt(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
