import { readHeadingLine } from "../../../note/index.js";
import type { BodyPlace } from "./place.js";

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/u;

/** The item, the cell or the draft's heading that the caret is in. */
export function findBodyPlace(text: string, offset: number): BodyPlace {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  const line = text.slice(start, end);
  const before = text.slice(start, offset);
  const part = (kind: BodyPlace["kind"], from: number, to: number): BodyPlace => ({
    ...{ kind, lead: "", line: { start: from, end: to } },
    range: { start: from, end: Math.max(offset, to) },
  });
  if (readHeadingLine(line)) {
    const draft = /^ {0,3}#{1,6}[ \t]+drafts?:[ \t]*/iu.exec(before)?.[0];
    if (draft !== undefined) return part("draft", start + draft.length, end);
  }
  if (/^[ \t]*\|/u.test(line)) {
    const from = before.lastIndexOf("|") + 1;
    const blanks = /^[ \t]*/u.exec(before.slice(from))?.[0].length ?? 0;
    const closing = text.slice(offset, end).indexOf("|");
    const to = closing < 0 ? end : offset + closing;
    return part("cell", start + from + blanks, offset + text.slice(offset, to).trimEnd().length);
  }
  const item = ITEM.exec(before)?.[0];
  return part(item === undefined ? "text" : "item", start + (item?.length ?? 0), end);
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
