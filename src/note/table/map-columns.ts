import { bareWord, echo, type Range } from "../../text/index.js";
import type { NoteFindings } from "../findings/index.js";
import { createFieldFinder, type FieldName, guessField } from "../keys/index.js";
import { readCell } from "./read-cell.js";
import { trimSigns } from "./trim-signs.js";

/** What only a table has a column for; the first two are the contact's. */
export const TABLE_FIELDS = ["email", "phone", "notes"] as const;

/** What a column holds. */
export type TableField = FieldName<"note"> | (typeof TABLE_FIELDS)[number];

/** A column that is read. */
export interface Column {
  readonly field: TableField;
  /** From 0. */
  readonly at: number;
  /** As its header says it. */
  readonly title: string;
  /** The title says that it is a date, and not of what: of applying where the row's status says that somebody has. */
  readonly isAnyDate: boolean;
  readonly range: Range;
}

/**
 * What a column's title means where a note's key would mean something else, or nothing: a note that has an address of its
 * own is about a person, and its date could be any.
 */
const TITLES: Readonly<Record<TableField & ("email" | "phone" | "notes" | "applied"), readonly string[]>> = {
  applied: ["date", "datum", "fecha"],
  email: ["email", "e-mail", "mail", "e-mail address", "adresse e-mail", "correo", "courriel"],
  phone: ["phone", "tel", "telephone", "telefon", "téléphone", "teléfono"],
  notes: ["notes", "note", "comments", "remarks", "notizen", "bemerkungen", "remarques", "notas", "comentarios"],
};

const BY_TITLE: ReadonlyMap<string, TableField> = new Map(
  (Object.keys(TITLES) as (keyof typeof TITLES)[]) // The keys of an object literal are its type's.
    .flatMap((field) => TITLES[field].map((title) => [bareWord(title), field] as const)),
);

/** What a title means that is no key of a note, or would be another one there. */
export function fieldOfTitle(title: string): TableField | undefined {
  return BY_TITLE.get(bareWord(title));
}

/** The workspace's own words for what columns are. */
export interface ColumnWords {
  /** Of this file: `{Firma: company}`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Of all notes. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** The columns that are read, each field's first; `cells` are those of the header. */
export function mapColumns(
  text: string,
  cells: readonly Range[],
  { columns = {}, fields }: ColumnWords,
  findings?: NoteFindings,
): readonly Column[] {
  const own = new Map(Object.entries(columns).map(([title, field]) => [bareWord(title), field]));
  const findField = createFieldFinder("note", fields);
  const mapped: Column[] = [];
  let anyDate: Column | undefined;
  for (const [at, range] of cells.entries()) {
    const title = trimSigns(readCell(text.slice(range.start, range.end)).text, NO_LETTER);
    const word = bareWord(title);
    const named = own.get(word);
    const known = (named === undefined ? undefined : (BY_TITLE.get(named) ?? findField(named))) ?? findField(title);
    const field = known ?? fieldOfTitle(title);
    if (field === undefined) {
      if (findings) tellNearMiss(title, range, findings);
      continue;
    }
    const column = { field, at, title, range, isAnyDate: known === undefined && field === "applied" };
    const rival = mapped.find((one) => one.field === field);
    if (column.isAnyDate) anyDate ??= column;
    else if (!rival) mapped.push(column);
    else if (findings && bareWord(rival.title) !== word) tellSecond(title, range, rival, findings);
  }
  // A column that says which day it holds counts before it, wherever it stands.
  return anyDate && !mapped.some(({ field }) => field === "applied") ? [...mapped, anyDate] : mapped;
}

/** Emoji and the like around a title: `🏢 Company`. */
const NO_LETTER = /[^\p{L}\p{N}]/u;

function tellNearMiss(title: string, range: Range, findings: NoteFindings): void {
  const guess = guessField("note", title);
  if (!guess?.isSure) return;
  findings.report("unknown-key", `${echo(title)}: this column is not read; did you mean ${guess.key}?`, range);
}

function tellSecond(title: string, range: Range, rival: Column, findings: NoteFindings): void {
  const message = `${echo(title)}: this column and ${echo(rival.title)} both hold ${rival.field}, and ${echo(rival.title)} counts; rename one of them, or name the other under columns: in the workspace file`;
  findings.report("duplicate-field", message, range, undefined, {
    ...{ range: rival.range, message: "the column that counts" },
  });
}

const MORE: ReadonlySet<TableField> = new Set<TableField>(["role", "status", "applied", "interviews", "log"]);
const STATES: ReadonlySet<TableField> = new Set<TableField>(["status", "applied", "interviews", "log"]);

/**
 * Whether rows of these columns are applications: they have a company and what makes a note of a page. A table with people's
 * names, whose titles are their own, is none.
 *
 * @param titles all titles of the header
 */
export function isTracker(columns: readonly Column[], titles: readonly string[]): boolean {
  const has = (fields: ReadonlySet<TableField>): boolean => columns.some(({ field }) => fields.has(field));
  if (!columns.some(({ field }) => field === "company") || !has(MORE)) return false;
  return has(STATES) || !titles.some((title) => bareWord(title) === "name");
}
