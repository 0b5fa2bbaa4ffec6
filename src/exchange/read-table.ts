import type { parse as parseCsv } from "csv-parse/sync";
import { createFieldFinder } from "../note/index.js";
import type { TableProblem } from "./problem.js";

export const SEPARATORS = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars" } as const;

export type Separator = keyof typeof SEPARATORS;

/** A record of the table. */
export interface TableRow {
  /** Of the file, from 1: where it begins. */
  readonly line: number;
  /** Without blanks around them. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly separator: Separator;
  readonly header: TableRow;
  /** Those in which something is written. */
  readonly rows: readonly TableRow[];
  /** What keeps it from being read whole. */
  readonly problems: readonly TableProblem[];
}

/** More of them are hardly read before the first is mended. */
const MOST_BROKEN = 20;
/** In UTF-16 units: how much is looked at for what parts the cells. */
const LONGEST_HEAD = 65_536;

/** Excel's own way to say what parts the cells; saved again, it may stand in quotes, and with empty cells behind it. */
const SAID = /^"?sep=([,;\t|])"?[,;\t|]*(?:\r\n|\n|\r)/iu;

/** Reads comma-separated values (RFC 4180), or such as other signs part, in a time in proportion to their length. */
export async function readTable(text: string): Promise<Table> {
  const [own = "", said] = SAID.exec(text) ?? [];
  const { parse } = await import("csv-parse/sync");
  const body = text.slice(own.length);
  const separator = findSeparator(said, body, parse);
  const { rows, problems } = readRecords(body, separator, parse, own === "" ? 0 : 1);
  const [header = { line: 1, cells: [] }, ...others] = rows;
  return { separator, header, rows: others, problems };
}

/** The one by which the first line has most titles that are known, then most titles. */
function findSeparator(said: string | undefined, text: string, parse: typeof parseCsv): Separator {
  const all = Object.keys(SEPARATORS) as Separator[]; // The keys of an object literal are its type's.
  const named = all.find((one) => one === said);
  if (named) return named;
  const findField = createFieldFinder("note");
  const head = text.slice(0, LONGEST_HEAD);
  const scores = all.map((separator) => {
    const cells = readRecords(head, separator, parse, 0, 1).rows[0]?.cells ?? [];
    return { separator, known: cells.filter((title) => findField(title) !== undefined).length, count: cells.length };
  });
  const [best] = scores.toSorted((a, b) => b.known - a.known || b.count - a.count);
  return best?.separator ?? ",";
}

/** @param before lines that stand above the text */
function readRecords(
  text: string,
  separator: Separator,
  parse: typeof parseCsv,
  before: number,
  most = Infinity,
): { readonly rows: readonly TableRow[]; readonly problems: readonly TableProblem[] } {
  const rows: TableRow[] = [];
  const problems: TableProblem[] = [];
  let rest = text;
  /** Lines that are done with. */
  let done = before;
  while (rest !== "" && problems.length < MOST_BROKEN) {
    let seen = done;
    /** The parser takes a break within quotes that has two characters for two lines. */
    let twice = 0;
    try {
      parse(rest, {
        delimiter: separator,
        record_delimiter: ["\r\n", "\n", "\r"],
        relax_column_count: true,
        // A tab would be a blank, too.
        trim: separator !== "\t",
        to: most === Infinity ? -1 : most,
        on_record: (cells: string[], { lines }) => {
          if (rows.length < most && cells.some((cell) => cell.trim() !== ""))
            rows.push({ line: seen + 1, cells: cells.map((cell) => cell.trim()) });
          for (const cell of cells) if (cell.includes("\r\n")) twice += cell.split("\r\n").length - 1;
          seen = done + lines - twice;
          return null;
        },
      });
      return { rows, problems };
    } catch (error) {
      const broken = readFailure(error);
      if (!broken) throw error;
      const { isOpen, lines } = broken;
      problems.push({ check: "table-syntax", line: seen + 1, message: isOpen ? NOT_CLOSED : STRAY_QUOTE });
      if (isOpen) break;
      // On with the line behind the one that is broken.
      rest = afterLines(rest, lines - twice);
      done += lines - twice;
    }
  }
  return { rows, problems };
}

const NOT_CLOSED = "this row opens a quote that is never closed; close it, or double a quote that is meant as such";
const STRAY_QUOTE =
  'a quote stands in the middle of a cell of this row; put the whole cell in quotes, and double the one in it: "5"" screen"';

const FAILURES: readonly unknown[] = ["CSV_QUOTE_NOT_CLOSED", "CSV_INVALID_CLOSING_QUOTE", "INVALID_OPENING_QUOTE"];

/** What the parser says of a table that is broken; undefined for what is no such thing. */
function readFailure(error: unknown): { readonly isOpen: boolean; readonly lines: number } | undefined {
  if (!(error instanceof Error) || !("code" in error) || !FAILURES.includes(error.code)) return undefined;
  return { isOpen: error.code === FAILURES[0], lines: "lines" in error ? Number(error.lines) : 1 };
}

function afterLines(text: string, count: number): string {
  const ends = /\r\n|\n|\r/gu;
  for (let seen = 0; seen < count; seen++) if (!ends.test(text)) return "";
  return text.slice(ends.lastIndex);
}
