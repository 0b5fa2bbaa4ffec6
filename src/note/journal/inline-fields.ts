import type { Range } from "../../text/index.js";
import type { List, Member, Text } from "../../yaml/index.js";
import { createFieldFinder, type FieldName, NOTE_FIELDS } from "../keys/index.js";
import { trimRange } from "./lines/index.js";

/** `key:: value`, as it stands in the text. */
export interface InlineField {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Range;
}

const LONGEST_KEY = 40;
const PLAIN = /^(?<open>\*\*|__|[*_])?(?<key>\p{L}[\p{L}\p{N} _-]*)(?:\*\*|__|[*_])?::(?:\*\*|__)?(?=[ \t])/u;
const BRACKETED = /^[[(](?<key>\p{L}[\p{L}\p{N} _-]*)::/u;

/** The fields at the start of a line: one to its end, or several in brackets. */
export function readInlineFields(text: string, line: Range): readonly InlineField[] {
  const head = text.slice(line.start, Math.min(line.end, line.start + 2 * LONGEST_KEY));
  if (!head.includes("::")) return [];
  const match = PLAIN.exec(head);
  if (match) {
    const { open = "", key = "" } = match.groups ?? {};
    const comment = text.slice(line.start, line.end).indexOf("<!--");
    const value = { start: line.start + match[0].length, end: comment < 0 ? line.end : line.start + comment };
    return [place(text, key, line.start + open.length, value)];
  }
  const fields: InlineField[] = [];
  let at = line.start;
  while (at < line.end) {
    const key = BRACKETED.exec(text.slice(at, Math.min(line.end, at + 2 * LONGEST_KEY)))?.groups?.key;
    const end = key === undefined ? undefined : findClosing(text, at, line.end);
    if (key === undefined || end === undefined) break;
    fields.push(place(text, key, at + 1, { start: at + 1 + key.length + 2, end }));
    at = trimRange(text, { start: end + 1, end: line.end }).start;
  }
  return fields;
}

function place(text: string, key: string, start: number, value: Range): InlineField {
  const bare = key.trimEnd();
  return { key: bare, keyRange: { start, end: start + bare.length }, value: trimRange(text, value) };
}

/** The bracket that closes the one at `from`; those of links within are passed over. */
function findClosing(text: string, from: number, end: number): number | undefined {
  let open = 0;
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === "[" || sign === "(") open++;
    else if ((sign === "]" || sign === ")") && --open === 0) return at;
  }
  return undefined;
}

/** Fields whose values may be several. */
const LISTS: ReadonlySet<string> = new Set(
  NOTE_FIELDS.note
    .filter(({ holds }) => ["contacts", "interviews", "log", "ids"].includes(holds))
    .map(({ name }) => name),
);

/**
 * Inline fields as the front matter would have them: those whose keys are known, and of what is a list, all lines under the
 * first one's key.
 *
 * @param own the workspace's keys for known fields
 */
export function listMembers(
  text: string,
  fields: readonly InlineField[],
  own?: Readonly<Record<string, string>>,
): readonly Member[] {
  const findField = createFieldFinder("note", own);
  const byField = new Map<FieldName<"note">, InlineField[]>();
  for (const field of fields) {
    const name =
      field.key.length > LONGEST_KEY || field.value.start === field.value.end ? undefined : findField(field.key);
    if (name === undefined) continue;
    const others = byField.get(name);
    if (others) others.push(field);
    else byField.set(name, [field]);
  }
  return [...byField].flatMap(([name, all]) => {
    const [first] = all;
    const isList = name === "log" || (LISTS.has(name) && all.length > 1);
    return isList && first ? [listMember(text, first, all)] : all.map((field) => textMember(text, field));
  });
}

function textMember(text: string, { key, keyRange, value }: InlineField): Member {
  return { key, keyRange, isBare: false, value: (path) => textValue(text, value, path) };
}

function listMember(text: string, { key, keyRange, value }: InlineField, all: readonly InlineField[]): Member {
  const open = (path: string): List => ({
    kind: "list",
    origin: originOf(path, value),
    items: () => all.map((field, index) => textValue(text, field.value, `${path}[${index}]`)),
  });
  return { key, keyRange, isBare: false, value: open };
}

function textValue(text: string, { start, end }: Range, path: string): Text {
  const written = text.slice(start, end);
  const isTruth = /^(?:true|false)$/iu.test(written);
  return {
    ...{ kind: "text", text: written, isPlain: true, isAliased: false, origin: originOf(path, { start, end }) },
    boolean: isTruth ? written.toLowerCase() === "true" : undefined,
  };
}

/** Whatever fact is read from it says that it stands in the body. */
function originOf(path: string, { start, end }: Range): { path: string; isInBody: true } & Range {
  return { path, isInBody: true, start, end };
}
