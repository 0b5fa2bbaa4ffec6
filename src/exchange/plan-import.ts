import { ENDED, type Application, type Status } from "../facts/index.js";
import { isNote, judgeStatus, loadMarkdown, readNote, type NoteOptions } from "../note/index.js";
import { echo, slug } from "../text/index.js";
import type { DateOrder } from "../time/index.js";
import { chooseColumns, type ColumnWishes, type ImportColumn } from "./choose-columns.js";
import type { TableProblem } from "./problem.js";
import { readColumns, type ReadColumns } from "./read-columns.js";
import { saysNothing } from "./read-days.js";
import type { Table, TableRow } from "./read-table.js";
import { writeNote, type NoteParts } from "./write-note.js";

export interface ImportOptions {
  /** As notes are read: the person's zone, the workspace's own words. */
  readonly reading: NoteOptions;
  readonly wishes: ColumnWishes;
  /** What the person says of days that can be read in two ways. */
  readonly dates?: DateOrder | undefined;
}

/** A row, and the note that it makes. */
export interface ImportedRow {
  /** Of the table, from 1. */
  readonly line: number;
  readonly company: string;
  readonly role: string;
  readonly status?: Status;
  /** `YYYY-MM-DD` */
  readonly applied?: string;
  readonly isOver: boolean;
  readonly text: string;
}

/** What the statuses of a table mean. */
export interface ImportedStatus {
  readonly word: string;
  /** Missing where nobody has explained it. */
  readonly meaning?: string;
  readonly count: number;
}

export interface ImportPlan extends Pick<ReadColumns, "columns" | "orders" | "undecided"> {
  readonly rows: readonly ImportedRow[];
  readonly statuses: readonly ImportedStatus[];
  /** Lines without a role, which every note needs. */
  readonly withoutRole: readonly number[];
  /** All that cannot be read, in the order of the lines. */
  readonly problems: readonly TableProblem[];
}

/** In UTF-16 units: what is longer, or has several lines, stands in the body. */
const LONGEST_VALUE = 200;

/** Makes a note of each row. Each is read again as a note before it counts: what it says must be what the row says. */
export async function planImport(table: Table, options: ImportOptions): Promise<ImportPlan> {
  const { reading, wishes, dates } = options;
  const chosen = chooseColumns(table, wishes, reading.fields);
  const read = readColumns(chosen.columns, table.rows, {
    zone: reading.zone,
    wished: dates,
    mapped: new Set(wishes.map(({ title }) => title)),
  });
  const problems =
    table.rows.length === 0 && table.problems.length === 0
      ? [{ check: "table-columns" as const, line: table.header.line, message: NO_ROWS }]
      : [...table.problems, ...chosen.problems, ...read.problems];
  const statuses = new StatusCount(reading.statuses);
  const rows: ImportedRow[] = [];
  const withoutRole: number[] = [];
  if (chosen.problems.length === 0) await loadMarkdown();
  for (const row of chosen.problems.length === 0 ? table.rows : []) {
    if (isHeader(row, table.header)) continue;
    const parts = partsOf(row, read, statuses);
    const width = table.header.cells.length;
    if (row.cells.slice(width).some((cell) => cell !== "")) problems.push(tooWide(row, width));
    else if (parts.members.has("company")) {
      const made = makeRow(row, parts, reading);
      if ("check" in made) problems.push(made);
      else rows.push(made);
      if (!parts.members.has("role")) withoutRole.push(row.line);
    } else problems.push({ check: "table-cell", line: row.line, message: noCompany(read.columns) });
  }
  problems.sort((a, b) => a.line - b.line);
  const { columns, orders, undecided } = read;
  return { columns, orders, undecided, rows, withoutRole, statuses: statuses.list(), problems };
}

const NO_ROWS = "it has no row below its header, and so nothing to import";

function tooWide({ line, cells }: TableRow, width: number): TableProblem {
  const message = `this row has ${cells.length} cells and the header ${width}; put a cell that has a separator in it in quotes`;
  return { check: "table-columns", line, message };
}

function noCompany(columns: readonly ImportColumn[]): string {
  const column = columns.find(({ destiny }) => destiny.kind === "field" && destiny.field === "company");
  return `${echo(column?.title ?? "company")}: empty; write the employer's name, or take the row out`;
}

/** Some repeat the header within a long table. */
function isHeader({ cells }: TableRow, header: TableRow): boolean {
  return cells.length === header.cells.length && cells.every((cell, at) => cell === header.cells[at]);
}

/** The order in which a note has them; others follow as their columns do. */
const FIRST: readonly string[] = ["company", "role", "status", "applied"];

function partsOf({ line, cells }: TableRow, { columns, days, lists }: ReadColumns, statuses: StatusCount): NoteParts {
  const known = new Map<string, string | readonly string[]>();
  const own = new Map<string, string>();
  const sections: { heading: string; text: string }[] = [];
  const keep = (key: string, value: string): void => {
    if (value.length > LONGEST_VALUE || /[\r\n]/u.test(value)) sections.push({ heading: key, text: value });
    else own.set(key, value);
  };
  let meaning: string | undefined = "none";
  const statusField = columns.some(isStatus) ? "status" : "stage";
  for (const { destiny, title, at } of byStatusFirst(columns)) {
    const value = withoutGuard(cells[at] ?? "");
    if (value === "" || destiny.kind === "left out") continue;
    if (destiny.kind === "own") {
      keep(destiny.key, value);
      continue;
    }
    const { field } = destiny;
    const list = lists.get(at);
    if (field === "notes") sections.unshift({ heading: "Notes", text: value });
    else if (list) known.set(field, list(value));
    else if (days.has(at)) {
      const day = days.get(at)?.get(line);
      if (!day) continue;
      const isOfWriting = columns.find((one) => one.at === at)?.isAnyDate && !hasApplied(meaning);
      if (isOfWriting) own.set(title, day.date.toString());
      else known.set(field, day.time === undefined ? day.date.toString() : `${day.date.toString()} ${day.time}`);
    } else if (!saysNothing(value)) {
      known.set(nameOfField(field), value);
      if (field === statusField) meaning = statuses.count(value);
    }
  }
  const ordered = [...FIRST, ...known.keys()].flatMap((key) => {
    const value = known.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { members: new Map([...ordered, ...own]), sections };
}

/** Whether a date of nothing in particular is that of applying depends on the status. */
function byStatusFirst(columns: readonly ImportColumn[]): readonly ImportColumn[] {
  const isFirst = ({ destiny }: ImportColumn): boolean =>
    destiny.kind === "field" && (destiny.field === "status" || destiny.field === "stage");
  return [...columns.filter(isFirst), ...columns.filter((column) => !isFirst(column))];
}

function isStatus({ destiny }: ImportColumn): boolean {
  return destiny.kind === "field" && destiny.field === "status";
}

function hasApplied(meaning: string | undefined): boolean {
  return meaning !== undefined && meaning !== "lead" && meaning !== "withdrawn";
}

/** A table's address and number are the contact's. */
function nameOfField(field: string): string {
  return field === "email" || field === "phone" ? `contact_${field}` : field;
}

/** An apostrophe keeps a spreadsheet from taking a cell for a formula, or what follows a semicolon; it is not the cell's. */
function withoutGuard(cell: string): string {
  const plain = cell.replace(/^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u, "");
  return plain.replace(/;'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu, "; ");
}

function makeRow(row: TableRow, parts: NoteParts, reading: NoteOptions): ImportedRow | TableProblem {
  const { line } = row;
  const told = (message: string): TableProblem => ({ check: "table-cell", line, message });
  const text = chooseText(parts, reading);
  if (!isNote(text, reading.fields, { body: reading.body ?? true }))
    return told("this row makes no note of an application: it says too little, or what waits to be filled in");
  const { application, findings } = readNote({ path: "note.md", text }, reading);
  const flaw = findings.find(({ severity, check }) => severity === "error" && check !== "missing-field");
  if (flaw) return told(flaw.message);
  if (!application) return told("this row cannot be written as a note; shorten its cells");
  const { company, role, status, applied } = application;
  const expected = parts.members.get("applied");
  if (slug(company) === "" && company.trim() === "") return told(noCompany([]));
  if (expected !== undefined && applied?.toString() !== expected)
    return told("its day of applying cannot be written as a note");
  return {
    ...{ line, company, role, text },
    ...(status && { status }),
    ...(applied && { applied: applied.toString() }),
    isOver: status !== undefined && ENDED.includes(status),
  };
}

/** What stands in the body must tell nothing: else it is kept under keys. */
function chooseText({ members, sections }: NoteParts, reading: NoteOptions): string {
  const text = writeNote({ members, sections });
  if (sections.length === 0) return text;
  const facts = ({ body }: { readonly body: boolean }): string => {
    const { application } = readNote({ path: "note.md", text }, { ...reading, body, readsBody: true });
    return application ? describeFacts(application) : "";
  };
  if (facts({ body: true }) === facts({ body: false })) return text;
  const kept = sections.map(({ heading, text: value }) => [heading === "Notes" ? "notes" : heading, value] as const);
  return writeNote({ members: new Map([...members, ...kept]), sections: [] });
}

function describeFacts({
  company,
  role,
  status,
  applied,
  deadline,
  log,
  interviews,
  reminders,
  body,
  ignores,
}: Application): string {
  const days = [applied, deadline].map((day) => day?.toString());
  const dated = [log, interviews, reminders].map((list) => list.length);
  return JSON.stringify([company, role, status, days, dated, body.drafts.length, ignores]);
}

/** Counts the words that a table has for statuses, each judged once. */
class StatusCount {
  readonly #own: NoteOptions["statuses"];
  readonly #words = new Map<string, { meaning?: string; count: number }>();

  constructor(own: NoteOptions["statuses"]) {
    this.#own = own;
  }

  /** @returns what the word means, as far as it is known */
  count(word: string): string | undefined {
    const known = this.#words.get(word);
    if (known) known.count++;
    const { meaning } = known ?? judgeStatus(word, this.#own);
    if (!known) this.#words.set(word, { ...(meaning !== undefined && { meaning }), count: 1 });
    return meaning;
  }

  list(): readonly ImportedStatus[] {
    return [...this.#words].map(([word, of]) => ({ word, ...of }));
  }
}
