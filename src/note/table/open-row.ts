import type { Origin } from "../../facts/index.js";
import { findWrittenDates } from "../../time/index.js";
import type { Range } from "../../text/index.js";
import type { Member, Text, Value } from "../../yaml/index.js";
import { type FieldName, type Holding, NOTE_FIELDS } from "../keys/index.js";
import { readPeopleText } from "../people/index.js";
import type { Column, TableField } from "./map-columns.js";
import { readCell } from "./read-cell.js";
import { trimSigns } from "./trim-signs.js";

/** A row's cells as the fields of a note. */
export interface OpenRow {
  readonly company: string;
  readonly role: string;
  /** Company or role are struck out: the person is done with it. */
  readonly isStruck: boolean;
  readonly hasNotes: boolean;
  /** As a front matter would have them. */
  readonly members: readonly Member[];
}

interface FilledCell {
  readonly column: Column;
  readonly text: string;
  readonly url?: string;
  readonly isStruck: boolean;
  readonly range: Range;
}

/** @param cells the row's, in the order of the header's */
export function openRow(text: string, cells: readonly Range[], columns: readonly Column[]): OpenRow {
  const filled = new Map<TableField, FilledCell>();
  for (const column of columns) {
    const range = cells[column.at];
    if (!range || range.start === range.end) continue;
    const cell = readCell(text.slice(range.start, range.end));
    if (cell.text !== "" || cell.url !== undefined) filled.set(column.field, { column, range, ...cell });
  }
  const named = [filled.get("company"), filled.get("role")].map((cell) => cell && withoutSigns(cell));
  const [company, role] = named;
  const members = [...filled.values()].flatMap((cell) => describeCell(cell, filled) ?? []);
  return {
    company: company?.text ?? "",
    role: role?.text ?? "",
    isStruck: named.some((cell) => cell?.isStruck),
    hasNotes: filled.has("notes"),
    members: role && isPosting(role) && !filled.has("link") ? [...members, linkOf(role)] : members,
  };
}

/** The job's title leads to where it was advertised. */
function isPosting({ url }: FilledCell): boolean {
  return url !== undefined && /^https?:\/\//iu.test(url);
}

function linkOf(cell: FilledCell): Member {
  return memberOf("link", cell.column, textOf(cell, cell.url));
}

function describeCell(cell: FilledCell, filled: ReadonlyMap<TableField, FilledCell>): Member | undefined {
  const { column } = cell;
  const { field } = column;
  if (field === "notes") return undefined;
  if (field === "email" || field === "phone") {
    // The name's column has them with it.
    const isTaken = filled.has("contacts") || (field === "phone" && filled.has("email"));
    return isTaken ? undefined : contactOf(filled, cell);
  }
  if (field === "company" || field === "role") return memberOf(field, column, textOf(withoutSigns(cell)));
  if (field === "link") return linkOf(cell);
  const holds = holdingOf(field);
  if (holds === "contacts")
    return isOnePerson(cell) ? contactOf(filled, cell) : memberOf(field, column, listOf(cell, /\n/u));
  if (holds === "log") return memberOf(field, column, listOf(cell, /\n|;\s*(?=\d{4}-)/u));
  if (holds === "interviews") {
    // Columns that say whether there was one, or how many, hold no date; one that is not understood is told.
    const hasDate = findWrittenDates(cell.text).length > 0 || isLikeDate(cell.text);
    return hasDate ? memberOf(field, column, listOf(cell, /\n|;|,\s*(?=\d{4}-)/u)) : undefined;
  }
  // Nor do those that say yes, soon, by e-mail.
  if (holds === "date" && !/\d/u.test(cell.text)) return undefined;
  return memberOf(field, column, textOf(cell));
}

/** `17/11`, `on 02.12. at 10`: a day and a month, and no year. `2/4` are two of four rounds. */
function isLikeDate(text: string): boolean {
  const [, first = "", second = ""] = DAY_AND_MONTH.exec(text) ?? [];
  const numbers = [Number(first), Number(second)];
  const isDay = numbers.every((one) => one >= 1 && one <= 31) && numbers.some((one) => one <= 12);
  return isDay && `${first}${second}`.length > 2;
}

const DAY_AND_MONTH = /(?<![\d./-])(\d{1,2})[./](\d{1,2})(?![\d/])/u;

function holdingOf(field: FieldName<"note">): Holding | undefined {
  return NOTE_FIELDS.note.find(({ name }) => name === field)?.holds;
}

/** A title is the person's own where emoji stand around it. */
function withoutSigns(cell: FilledCell): FilledCell {
  const text = trimSigns(cell.text, SIGN);
  return text === "" ? cell : { ...cell, text: text.replace(/\s+/gu, " ") };
}

const MAILTO = /^mailto:/iu;

const SIGN = /[\p{Extended_Pictographic}\uFE0F\u200D\s]/u;

/** Nobody else is named beside them, and they have no address there. */
function isOnePerson({ text }: FilledCell): boolean {
  return !/[@,;&\n/]|\s(?:and|und|et|y)\s/iu.test(text);
}

/** The person of a row, with what their name's cell says of them and what the columns beside it do; a title alone is nobody. */
function contactOf(filled: ReadonlyMap<TableField, FilledCell>, { range, column }: FilledCell): Member | undefined {
  const [cell, email, phone] = (["contacts", "email", "phone"] as const).map((field) => filled.get(field));
  const said = cell && readPeopleText(cell.text, { hasPlainCommas: true })[0];
  const linked = [email, cell].find((one) => one?.url !== undefined && MAILTO.test(one.url));
  const parts: readonly { readonly key: FieldName<"contact">; readonly cell?: FilledCell; readonly text?: string }[] = [
    { key: "name", cell, text: said?.name?.text },
    { key: "title", cell, text: said?.title?.text },
    said?.email
      ? { key: "email", cell, text: said.email.text }
      : { key: "email", cell: linked ?? email, text: linked?.url?.replace(MAILTO, "") ?? email?.text },
    said?.phone ? { key: "phone", cell, text: said.phone.text } : { key: "phone", cell: phone, text: phone?.text },
  ];
  const members = parts.flatMap(({ key, cell: from, text }) =>
    from && text !== undefined && text !== "" ? [memberOf(key, from.column, textOf(from, text))] : [],
  );
  if (!members.some(({ key }) => key !== "title")) return undefined;
  const person: Value = {
    kind: "mapping",
    origin: originOf(column, range),
    members: () => members,
    strangeKeys: () => [],
  };
  return memberOf("contacts", column, person);
}

/** Each part of a cell in its place, where the cell has it as it is written. */
function listOf(cell: FilledCell, separator: RegExp): Value {
  const parts = cell.text.split(separator).map((part) => part.trim());
  const [first, ...others] = parts.filter((part) => part !== "");
  if (first === undefined || others.length === 0) return textOf(cell);
  const items = [first, ...others].map((part) => textOf(cell, part));
  return { kind: "list", origin: originOf(cell.column, cell.range), items: () => items };
}

function textOf({ column, range, text: whole }: FilledCell, text = whole): Text {
  return { kind: "text", text, isPlain: true, isAliased: false, origin: originOf(column, range) };
}

function originOf({ title }: Column, { start, end }: Range): Origin {
  return { path: title, isInBody: true, start, end };
}

/** Its path is the column's title, whatever field it is. */
function memberOf(key: FieldName<"note"> | FieldName<"contact">, { range: keyRange }: Column, value: Value): Member {
  return { key, keyRange, isBare: false, value: () => value };
}
