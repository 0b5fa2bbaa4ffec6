import { createFieldFinder, fieldOfTitle, guessField, rankOfKey, tellsOfPage, type TableField } from "../note/index.js";
import { bareWord, echo, nearest, oneLine, shorten } from "../text/index.js";
import type { TableProblem } from "./problem.js";
import type { Table } from "./read-table.js";

/** What becomes of a column. */
export type Destiny =
  | { readonly kind: "field"; readonly field: TableField }
  /** It stays the person's own, under a key that is no field's. */
  | { readonly kind: "own"; readonly key: string }
  | { readonly kind: "left out" };

export interface ImportColumn {
  /** From 0. */
  readonly at: number;
  /** As its header says it, on one line, with a number where another says the same; its number alone where it says nothing. */
  readonly title: string;
  readonly destiny: Destiny;
  /** It says that it is a date, and not of what: of applying, where the status says that somebody has. */
  readonly isAnyDate?: true;
  /** What a person may want to decide otherwise, and how. */
  readonly remark?: string;
}

/** What `--map` says of a column, by its title: a field's name, `keep` or `drop`. */
export type ColumnWishes = readonly { readonly title: string; readonly meaning: string }[];

/** Titles that are not what a note's key of that name is: by bare word, what they may mean. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  deadline: "if it is the day by which an offer must be answered, and not one for applying",
  id: "if it is to pin the note's identity",
  skip: "if it names rules that do not apply",
  round: "",
};

/** Whom a message goes to. */
const REACHES: ReadonlySet<string> = new Set(["email", "phone", "contact_email", "contact_phone"]);

/** Beside these, job boards have what the person applied with: their own address and number. */
const OWN_PAPERS: ReadonlySet<string> = new Set(["resumename", "questionandanswers"]);

const LONGEST_KEY = 80;

export interface ChosenColumns {
  readonly columns: readonly ImportColumn[];
  readonly problems: readonly TableProblem[];
}

/** What each column of a table becomes, as its title says and the person wishes. Those in which nothing stands are left out. */
export function chooseColumns(
  { header, rows }: Pick<Table, "header" | "rows">,
  wishes: ColumnWishes,
  fields: Readonly<Record<string, string>> = {},
): ChosenColumns {
  const problems: TableProblem[] = [];
  const told = (message: string): void => {
    problems.push({ check: "table-columns", line: header.line, message });
  };
  const filled = header.cells.map((_, at) => rows.some(({ cells }) => (cells[at] ?? "") !== ""));
  const written = header.cells.map((cell, at) => shorten(oneLine(cell).trim(), LONGEST_KEY) || `Column ${at + 1}`);
  const titles = tellApart(written);
  const meanings = readWishes(titles, wishes, fields, told);
  const keys = createOwnKeys(fields);
  const findField = createFieldFinder("note", fields);
  const guesses = written.map((title) => {
    const known = findField(title);
    return { field: known ?? fieldOfTitle(title), isKnown: known !== undefined };
  });
  // No other program has such a column.
  const isOwnExport = titles.some((title) => findField(title) === "snooze_until");
  const isPersonsOwn = (at: number): boolean =>
    titles.some((title) => OWN_PAPERS.has(bareWord(title))) || isTheSameEverywhere(at, rows);
  const columns = titles.map((title, at): ImportColumn => {
    const wish = meanings.get(at);
    const own = (remark?: string): ImportColumn => ({
      ...{ at, title, destiny: { kind: "own", key: keys(title) } },
      ...(remark !== undefined && { remark }),
    });
    if (wish === "drop" || (wish === undefined && !filled[at])) return { at, title, destiny: { kind: "left out" } };
    if (wish === "keep") return own();
    if (wish !== undefined) return { at, title, destiny: { kind: "field", field: wish } };
    const { field, isKnown } = guesses[at] ?? {};
    const doubt = isOwnExport ? undefined : DOUBTFUL[bareWord(title)];
    if (field === undefined || doubt !== undefined || field === "skip" || field === "id") {
      const near = field === undefined ? guessField("note", title)?.key : undefined;
      const mend = doubt === undefined ? near : field;
      return own(mend ? `${mapPhrase(title, mend)}${doubt ? ` ${doubt}` : ""}` : undefined);
    }
    if (REACHES.has(field) && isPersonsOwn(at))
      return own(`it seems to be your own; if it is the employer's: ${mapPhrase(title, field)}`);
    const isAnyDate = !isKnown && field === "applied";
    return { at, title, destiny: { kind: "field", field }, ...(isAnyDate && { isAnyDate }) };
  });
  const settled = settleRivals(columns, written, new Set(meanings.keys()), fields, keys, told);
  if (!holds(settled, "company")) told(describeNoCompany({ header, rows, title: titles[0] ?? "TITLE", findField }));
  return { columns: settled.map((column) => tellOfStage(column, settled)), problems };
}

function holds(columns: readonly ImportColumn[], field: TableField): boolean {
  return columns.some(({ destiny }) => destiny.kind === "field" && destiny.field === field);
}

/** `Date`, `Date 2`: so that `--map` can name either. */
function tellApart(written: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return written.map((title) => {
    for (let count = 1; ; count++) {
      const name = count === 1 ? title : `${title} ${count}`;
      if (taken.has(bareWord(name)) || (count > 1 && written.includes(name))) continue;
      taken.add(bareWord(name));
      return name;
    }
  });
}

/** In how many rows from the first a header is looked for. */
const DEEPEST_HEADER = 20;

function describeNoCompany({
  header,
  rows,
  title,
  findField,
}: Pick<Table, "header" | "rows"> & {
  readonly title: string;
  readonly findField: (title: string) => string | undefined;
}): string {
  const likely = rows.slice(0, DEEPEST_HEADER).find(({ cells }) => {
    const fields = cells.map((cell) => (cell.length > LONGEST_KEY ? undefined : findField(cell)));
    return fields.includes("company") && fields.filter((field) => field !== undefined).length > 1;
  });
  if (likely) return `line ${likely.line} reads like the header; take out the lines above it`;
  const parted = header.cells.length < 2 ? "; cells are parted by commas, semicolons, tabs or vertical bars" : "";
  return `no column is known to hold the company${parted}; say which one does: ${mapPhrase(title, "company")}`;
}

/** Notes have their stage read only where no status stands beside it. */
function tellOfStage(column: ImportColumn, columns: readonly ImportColumn[]): ImportColumn {
  const { destiny, title } = column;
  const status = columns.find((one) => one.destiny.kind === "field" && one.destiny.field === "status");
  if (destiny.kind !== "field" || destiny.field !== "stage" || !status) return column;
  const mend = `${mapPhrase(title, "status")} ${mapPhrase(status.title, "keep")}`;
  return { ...column, remark: `it is not read beside ${echo(status.title)}; if it says more: ${mend}` };
}

/** An address that all rows have, and several of them, is hardly that of each employer. */
function isTheSameEverywhere(at: number, rows: Table["rows"]): boolean {
  const cells = rows.map(({ cells: own }) => own[at] ?? "").filter((cell) => cell !== "");
  return cells.length > 1 && cells.every((cell) => cell === cells[0]);
}

function mapPhrase(title: string, meaning: string): string {
  return `--map "${title}=${meaning}"`;
}

function readWishes(
  titles: readonly string[],
  wishes: ColumnWishes,
  fields: Readonly<Record<string, string>>,
  told: (message: string) => void,
): ReadonlyMap<number, TableField | "keep" | "drop"> {
  const findField = createFieldFinder("note", fields);
  const read = new Map<number, TableField | "keep" | "drop">();
  for (const { title, meaning } of wishes) {
    const at = titles.findIndex((one) => bareWord(one) === bareWord(title));
    if (at < 0) {
      const guess = nearest(title, titles, { meaningOf: (one) => one });
      told(
        `--map: there is no column ${echo(title)}; ${guess === undefined ? `they are ${titles.map(echo).join(", ")}` : `did you mean ${echo(guess)}?`}`,
      );
      continue;
    }
    const word = meaning.trim().toLowerCase();
    const field = word === "keep" || word === "drop" ? word : (fieldOfTitle(meaning) ?? findField(meaning));
    if (field === undefined)
      told(
        `--map: ${echo(meaning)} is no field of a note; write one such as company, role, status or applied, or keep, or drop`,
      );
    else read.set(at, field);
  }
  return read;
}

/** Keys that are no field's and tell nothing of the page, each once. */
function createOwnKeys(fields: Readonly<Record<string, string>>): (title: string) => string {
  const findField = createFieldFinder("note", fields);
  const taken = new Set<string>();
  return (title) => {
    const isPlain = findField(title) === undefined && !tellsOfPage(title) && guessField("note", title)?.isSure !== true;
    const plain = isPlain ? title : `${title} (column)`;
    for (let count = 1; ; count++) {
      const key = count === 1 ? plain : `${plain} ${count}`;
      if (taken.has(bareWord(key))) continue;
      taken.add(bareWord(key));
      return key;
    }
  };
}

/** Of several columns for one field, the one that the person says, then the one whose title means nothing else. */
function settleRivals(
  columns: readonly ImportColumn[],
  written: readonly string[],
  wished: ReadonlySet<number>,
  fields: Readonly<Record<string, string>>,
  keys: (title: string) => string,
  told: (message: string) => void,
): readonly ImportColumn[] {
  const rankOf = ({ at, isAnyDate }: ImportColumn): number =>
    wished.has(at) ? -1 : isAnyDate ? Infinity : rankOfKey("note", written[at] ?? "", fields);
  const chosen = new Map<TableField, ImportColumn>();
  for (const column of columns) {
    if (column.destiny.kind !== "field") continue;
    const { field } = column.destiny;
    const rival = chosen.get(field);
    if (!rival || rankOf(column) < rankOf(rival)) chosen.set(field, column);
    else if (rankOf(column) === rankOf(rival) && field !== "notes")
      told(
        `${echo(rival.title)} and ${echo(column.title)} both hold ${field}; say which one does: ${mapPhrase(rival.title, field)} or ${mapPhrase(column.title, field)}`,
      );
  }
  return columns.map((column) => {
    if (column.destiny.kind !== "field" || chosen.get(column.destiny.field) === column) return column;
    return { at: column.at, title: column.title, destiny: { kind: "own", key: keys(column.title) } };
  });
}
