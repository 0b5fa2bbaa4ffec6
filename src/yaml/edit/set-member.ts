import type { Range, TextEdit } from "../../text/index.js";
import type { Mapping, Member, Value } from "../value.js";
import { endOfLine, indentBefore, lineBreakOf } from "./lines.js";
import { insertAt, writeDashed } from "./insert-item.js";
import { styleOfItem, writeFlowItem, type NewItem } from "./written-item.js";
import { writeScalar } from "./write-scalar.js";

/** What a key is to hold: one value, or a list of one item. */
export type NewValue = { readonly scalar: string } | { readonly list: NewItem };

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
  const { origin } = value;
  const colon = endOfColon(text, member);
  if (colon === undefined || (value.kind !== "text" && value.kind !== "nothing")) return undefined;
  // An alias or a tag stands between the colon and the value, or instead of it.
  const isWritten = origin.start >= colon && origin.end > origin.start;
  if (text.slice(colon, isWritten ? origin.start : colon).trim() !== "" || text.charAt(origin.start) === "*")
    return undefined;
  const isFlow = isInBraces(text, range);
  if ("list" in meant && !isFlow) {
    const list = writeList(meant.list, text, { mapping, range });
    const emptied = isWritten ? [{ range: { start: colon, end: origin.end }, text: "" }] : [];
    return [...emptied, insertAt(endOfLine(text, isWritten ? origin.end : colon), list)];
  }
  const { quotes } = styleOfItem(text, value);
  const written = "list" in meant ? writeFlowList(meant.list) : writeScalar(meant.scalar, { quotes, isFlow });
  return [
    isWritten ? { range: { start: origin.start, end: origin.end }, text: written } : insertAt(colon, ` ${written}`),
  ];
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
    return [insertAt(at, `, ${writeScalar(key, { isFlow: true })}: ${value}`)];
  }
  const indent = indentBefore(text, first.keyRange.start);
  if (indent === undefined) return undefined;
  const value = "list" in meant ? writeList(meant.list, text, top) : ` ${writeScalar(meant.scalar)}`;
  const end = range.start + text.slice(range.start, range.end).trimEnd().length;
  return [insertAt(end, `${lineBreakOf(text)}${indent}${writeScalar(key)}:${value}`)];
}

/** Below its key, indented as the mapping's other lists are. */
function writeList(item: NewItem, text: string, { mapping }: TopMapping): string {
  const members = mapping.members();
  const base = indentBefore(text, members[0]?.keyRange.start ?? 0) ?? "";
  const lists = members.map((member) => member.value("")).filter(({ kind }) => kind === "list");
  const known = lists.find(({ origin }) => text.charAt(origin.start) === "-");
  const indent = (known && indentBefore(text, known.origin.start)) ?? `${base}  `;
  const lineBreak = lineBreakOf(text);
  return `${lineBreak}${writeDashed(item, { indent, gap: " ", lineBreak, style: styleOfItem(text, undefined) })}`;
}

function writeFlowList(item: NewItem): string {
  return `[${writeFlowItem(item, { quotes: "" })}]`;
}

function isInBraces(text: string, { start, end }: Range): boolean {
  return /^\s*\{/u.test(text.slice(start, end));
}

/** Behind the colon of a key; nothing for a key without one, or with one on another line. */
function endOfColon(text: string, { keyRange, isBare }: Place["member"]): number | undefined {
  if (isBare) return undefined;
  const blanks = /^[ \t]*:/u.exec(text.slice(keyRange.end, endOfLine(text, keyRange.end)));
  return blanks ? keyRange.end + blanks[0].length : undefined;
}
