import type { Range, TextEdit } from "../../text/index.js";
import type { Mapping, Member, Value } from "../value.js";
import { endOfLine, indentBefore, lineBreakOf } from "./lines.js";
import { commentLine, insertAt, writeComment, writeDashed } from "./insert-item.js";
import { styleOfItem, writeFlowItem, type NewItem } from "./written-item.js";
import { writeScalar } from "./write-scalar.js";

/** What a key is to hold: one value, or a list of one item, with a comment behind it if it is to have one. */
export type NewValue = { readonly scalar: string } | NewList;

export interface NewList {
  readonly list: NewItem;
  readonly comment?: string;
}

/** A mapping at the top of a stretch of YAML, whose end lies before the line break that ends it. */
export interface TopMapping {
  readonly mapping: Pick<Mapping, "members">;
  readonly range: Range;
}

/** A key of the mapping and its value, which is one value or nothing. */
export interface Place {
  readonly member: Pick<Member, "keyRange" | "isBare">;
  readonly value: Value;
}

/**
 * Gives a key of the mapping another value, in the quotes of the one that it has; comments stay. Nothing where what it has
 * is no single value, or is written in a way that this does not know.
 */
export function setMember(
  text: string,
  { mapping, range }: TopMapping,
  { member, value }: Place,
  meant: NewValue,
): readonly TextEdit[] | undefined {
  const isFlow = isInBraces(text, range);
  if ("scalar" in meant) return setScalar(text, { member, value }, meant.scalar, isFlow);
  const stretch = findStretch(text, { member, value });
  if (!stretch) return undefined;
  const { colon, written } = stretch;
  if (isFlow) return [replaceOrInsert(stretch, writeFlowList(meant.list)), ...commentBehind(text, range, meant)];
  const list = writeList(meant, text, { mapping, range });
  const emptied = written ? [{ range: { start: colon, end: written.end }, text: "" }] : [];
  return [...emptied, insertAt(endOfLine(text, written?.end ?? colon), list)];
}

/** The same of one value, in a mapping wherever it stands. */
export function setScalar(
  text: string,
  place: Place,
  meant: string | boolean | number,
  isFlow: boolean,
): readonly TextEdit[] | undefined {
  const stretch = findStretch(text, place);
  const { quotes } = styleOfItem(text, place.value);
  return stretch && [replaceOrInsert(stretch, writeScalar(meant, { quotes, isFlow }))];
}

/** Where a key's colon ends, and its value where something is written there. */
interface Stretch {
  readonly colon: number;
  readonly written?: Range;
}

function findStretch(text: string, { member, value: { kind, origin } }: Place): Stretch | undefined {
  const colon = endOfColon(text, member);
  if (colon === undefined || (kind !== "text" && kind !== "nothing")) return undefined;
  // An alias or a tag stands between the colon and the value, or instead of it.
  const isWritten = origin.start >= colon && origin.end > origin.start;
  if (text.slice(colon, isWritten ? origin.start : colon).trim() !== "" || text.charAt(origin.start) === "*")
    return undefined;
  return { colon, ...(isWritten && { written: { start: origin.start, end: origin.end } }) };
}

function replaceOrInsert({ colon, written }: Stretch, meant: string): TextEdit {
  return written ? { range: written, text: meant } : insertAt(colon, ` ${meant}`);
}

/** Takes a key's value away and leaves the key. Nothing where it has none, or where something stands before it. */
export function clearMember(text: string, { member, value: { origin } }: Place): readonly TextEdit[] | undefined {
  const colon = endOfColon(text, member);
  if (colon === undefined || origin.start < colon || text.slice(colon, origin.start).trim() !== "") return undefined;
  return [{ range: { start: colon, end: origin.end }, text: "" }];
}

/** Adds a key to the mapping, at its end. */
export function addMember(
  text: string,
  top: TopMapping,
  key: string,
  meant: NewValue,
): readonly TextEdit[] | undefined {
  const { mapping, range } = top;
  const members = mapping.members();
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last) return undefined;
  if (isInBraces(text, range)) {
    const { origin } = last.value("");
    const value = "list" in meant ? writeFlowList(meant.list) : writeScalar(meant.scalar, { isFlow: true });
    const at = Math.max(origin.end, last.keyRange.end);
    return [
      insertAt(at, `, ${writeScalar(key, { isFlow: true })}: ${value}`),
      ...commentBehind(text, range, "list" in meant ? meant : {}),
    ];
  }
  const indent = indentBefore(text, first.keyRange.start);
  if (indent === undefined) return undefined;
  const value = "list" in meant ? writeList(meant, text, top) : ` ${writeScalar(meant.scalar)}`;
  const end = range.start + text.slice(range.start, range.end).trimEnd().length;
  return [insertAt(end, `${lineBreakOf(text)}${indent}${writeScalar(key)}:${value}`)];
}

/** Below its key, indented as the mapping's other lists are. */
function writeList({ list: item, comment }: NewList, text: string, { mapping }: TopMapping): string {
  const members = mapping.members();
  const base = indentBefore(text, members[0]?.keyRange.start ?? 0) ?? "";
  const lists = members.map((member) => member.value("")).filter(({ kind }) => kind === "list");
  const known = lists.find(({ origin }) => text.charAt(origin.start) === "-");
  const indent = (known && indentBefore(text, known.origin.start)) ?? `${base}  `;
  const lineBreak = lineBreakOf(text);
  const written = writeDashed(item, { indent, gap: " ", lineBreak, style: styleOfItem(text, undefined) });
  return `${lineBreak}${written}${writeComment(comment)}`;
}

/** Within braces, no comment fits behind an item: it stands behind them. */
function commentBehind(text: string, { start, end }: Range, { comment }: Partial<NewList>): readonly TextEdit[] {
  const last = start + text.slice(start, end).trimEnd().length;
  return comment === undefined ? [] : [commentLine(text, last, comment)];
}

function writeFlowList(item: NewItem): string {
  return `[${writeFlowItem(item, { quotes: "" })}]`;
}

/** Whether a mapping is written in braces; blanks may come before it, where it is the whole of what is read. */
export function isInBraces(text: string, { start, end }: Range): boolean {
  return /^\s*\{/u.test(text.slice(start, end));
}

/** Behind the colon of a key; nothing for a key without one, or with one on another line. */
export function endOfColon(text: string, { keyRange, isBare }: Place["member"]): number | undefined {
  if (isBare) return undefined;
  const blanks = /^[ \t]*:/u.exec(text.slice(keyRange.end, endOfLine(text, keyRange.end)));
  return blanks ? keyRange.end + blanks[0].length : undefined;
}
