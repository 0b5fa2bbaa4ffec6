import { compareFindings, type Finding, type Ignores } from "../diagnostics/index.js";
import { keyOfNote, type Application, type Row } from "../facts/index.js";
import { bareWord, echo, LineIndex, type Range, slug } from "../text/index.js";
import { openNote, type OpenNote } from "./front-matter/index.js";
import { NoteFindings } from "./findings/index.js";
import { readApplication, type NoteOptions, type TableOptions } from "./read-application.js";
import {
  type Column,
  declaresTable,
  isTracker,
  mapColumns,
  type MarkdownTable,
  openRow,
  readCell,
  scanTables,
  splitRow,
} from "./table/index.js";

/** How many rows of a file are read: more than anybody has applied for. */
export const MOST_ROWS = 5_000;

/** In UTF-16 units: how much of a table is looked through for how it writes dates. */
const LONGEST_SAMPLE = 1_048_576;

/** How something is written is no matter where nothing is written: it is read all the same. */
const FORMS: ReadonlySet<string> = new Set(["date-form", "minutes-form", "log-words"]);

/** How a file's tables are to be read, if they hold applications: the workspace file says so, or its front matter. */
export function findTableOptions(
  { path, text }: { readonly path: string; readonly text: string },
  { tables = {} }: Pick<NoteOptions, "tables">,
): TableOptions | undefined {
  const name = path.normalize("NFC");
  if (Object.hasOwn(tables, name)) return tables[name];
  return declaresTable(text) ? {} : undefined;
}

export interface TableSource {
  readonly path: string;
  readonly text: string;
  /** Where the markdown begins. */
  readonly bodyStart: number;
  readonly ignores: Ignores;
}

export interface ReadTables {
  /** One for each row, in their order. */
  readonly rows: readonly Application[];
  /** None of them has a fix: a table is only read. */
  readonly findings: readonly Finding[];
}

/** A table whose rows are applications. */
interface Tracker {
  readonly columns: readonly Column[];
  readonly header: Range;
  readonly rows: readonly Range[];
}

/**
 * Reads the tables of a file that hold applications. A row without a company and one that is struck out are none. What many
 * rows have wrong in the same way is told once.
 */
export function readTables(source: TableSource, how: TableOptions, options: NoteOptions): ReadTables {
  const { path, text, bodyStart } = source;
  const findings = new NoteFindings(path, text);
  const tables = scanTables(text, bodyStart);
  const words = { columns: how.columns, fields: options.fields };
  const trackers = tables.flatMap((table) => findTracker(text, table, words, findings) ?? []);
  if (trackers.length === 0) tellNoTracker(source, tables, findings);
  const lines = new LineIndex(text);
  const identify = createRowKeys();
  const rows: Application[] = [];
  let count = 0;
  for (const { columns, header, rows: own } of trackers) {
    // A date that can be read in two ways is read as the table's others are written.
    const end = Math.min(own.at(-1)?.end ?? header.end, header.start + LONGEST_SAMPLE);
    const note = openNote({ path, text }, { start: header.start, end }, findings);
    for (const range of own) {
      if (++count > MOST_ROWS) break;
      const row = openRow(text, splitRow(text, range), columns);
      if (row.isStruck || isHeader(row, columns)) continue;
      if (row.company === "") {
        if (row.role !== "") tellNoCompany(range, columns, findings);
        continue;
      }
      const hasLog = columns.some(({ field }) => field === "log");
      const place = { key: identify(row), line: lines.pointAt(range.start).line, hasLog, ...range };
      rows.push(readRow(source, row, place, { columns, header, note, options }));
    }
  }
  if (count > MOST_ROWS) tellTooMany(trackers, findings);
  return { rows, findings: tellOnce(findings.list()) };
}

function findTracker(
  text: string,
  { header, rows }: MarkdownTable,
  words: Parameters<typeof mapColumns>[2],
  findings: NoteFindings,
): Tracker | undefined {
  const cells = splitRow(text, header);
  const titles = cells.map(({ start, end }) => readCell(text.slice(start, end)).text);
  if (!isTracker(mapColumns(text, cells, words), titles)) return undefined;
  return { columns: mapColumns(text, cells, words, findings), header, rows };
}

interface ReadingRow {
  readonly columns: readonly Column[];
  readonly header: Range;
  readonly note: OpenNote;
  readonly options: NoteOptions;
}

function readRow(
  { path, ignores }: TableSource,
  { members, hasNotes }: ReturnType<typeof openRow>,
  row: Row,
  { columns, header, note, options }: ReadingRow,
): Application {
  const place = { path: "", isInBody: true, start: row.start, end: row.end } as const;
  const roleColumn = columns.find(({ field }) => field === "role");
  const mapping = {
    members: () => members,
    origin: place,
    fence: roleColumn ? place : { path: "", ...header },
    missing: {
      company: "every row needs the employer's name",
      role: roleColumn
        ? `every row needs the job applied for; write it under ${echo(roleColumn.title)}`
        : "this table has no column for the job applied for; add one called Role, or name yours under tables: in the workspace file",
    },
  };
  const facts = { body: { drafts: [] }, hasNotes, ignores, journals: { fields: [], items: [], tasks: [], prose: [] } };
  // The columns' titles have been read by the workspace's own words already.
  const application = readApplication(mapping, facts, note, { ...options, fields: {} });
  const id = application.origins.id ? application.id : keyOfNote({ path, row }).normalize("NFC");
  const isDated = columns.some(({ isAnyDate }) => isAnyDate) && !hasApplied(application);
  return { ...(isDated ? withoutApplied(application) : application), id, row };
}

/** What the status says. Of one that is withdrawn it is not known. */
function hasApplied({ status, hasUnknownStatus }: Application): boolean {
  return status !== "lead" && status !== "withdrawn" && !hasUnknownStatus;
}

/** A date of nothing in particular is the day on which such a row was written. */
function withoutApplied({
  applied: _day,
  origins: { applied: _origin, ...origins },
  ...others
}: Application): Application {
  return { ...others, origins };
}

/** Rows by what they are called, whatever their order: a second of the same name gets a number. */
function createRowKeys(): (row: { readonly company: string; readonly role: string }) => string {
  const counts = new Map<string, number>();
  return ({ company, role }) => {
    const name = slug(`${company} ${role}`) || "row";
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    // No slug ends in a dot and a number.
    return count === 1 ? name : `${name}.${count}`;
  };
}

/** Some repeat the header within a long table. */
function isHeader(row: { readonly company: string; readonly role: string }, columns: readonly Column[]): boolean {
  const isTitle = (field: "company" | "role", text: string): boolean =>
    bareWord(columns.find((one) => one.field === field)?.title ?? "") === bareWord(text);
  return isTitle("company", row.company) && isTitle("role", row.role);
}

function tellNoTracker({ bodyStart }: TableSource, tables: readonly MarkdownTable[], findings: NoteFindings): void {
  const [first] = tables;
  const message = first
    ? "none of this file's tables has a column for the company and one for role, status or the day of applying; call them so, or say which they are: tables: [{file: …, columns: {Firma: company, Stelle: role}}]"
    : "this file is to hold applications in a table, and has none; add one with columns such as Company, Role, Status, Applied";
  findings.report("table-missing", message, first?.header ?? { start: bodyStart, end: bodyStart });
}

function tellNoCompany(row: Range, columns: readonly Column[], findings: NoteFindings): void {
  const title = columns.find(({ field }) => field === "company")?.title ?? "company";
  const message = `company: missing, so that this row is not read; write the employer's name under ${echo(title)}`;
  findings.report("missing-field", message, row);
}

function tellTooMany(trackers: readonly Tracker[], findings: NoteFindings): void {
  const left = trackers.flatMap(({ rows }) => rows)[MOST_ROWS];
  const message = `a file has at most ${MOST_ROWS} rows that are read, and the rest is not; move what is over and done with to another file`;
  if (left) findings.report("too-many-entries", message, left);
}

/** A fix would write into the table. */
function withoutFix({ check, severity, message, file, range }: Finding): Finding {
  return { check, severity, message, file, range };
}

/** What is said of the first row goes for all that have the same. */
function tellOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, { readonly first: Finding; count: number }>();
  for (const told of findings.filter(({ check }) => !FORMS.has(check))) {
    const finding = withoutFix(told);
    const what = `${finding.check}\n${finding.message}`;
    const group = groups.get(what);
    if (group) group.count++;
    else groups.set(what, { first: finding, count: 1 });
  }
  return [...groups.values()]
    .map(({ first, count }) =>
      count === 1
        ? first
        : { ...first, message: `${first.message} (and so in ${count - 1} more ${count === 2 ? "row" : "rows"})` },
    )
    .sort(compareFindings);
}
