import { displayWidth, oneLine, padToWidth, type Range } from "../../../text/index.js";
import { cleanLine, LONGEST_LINE, readRoles, type ColumnRole } from "../../journal/index.js";
import { isDelimiter, splitRow } from "../../table/index.js";
import type { JournalLine } from "./journals.js";
import { endOfLine, startOfLine } from "./text-lines.js";

/** A table's columns, and how its cells are set. */
export interface TableForm {
  /** What each column holds; undefined for those that say nothing. */
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly dateColumn: number;
  /** The cells of a row that is there. */
  readonly cellsOf: (line: JournalLine) => readonly string[];
  readonly write: (cells: readonly string[]) => string;
}

const MOST_ROWS = 5_000;

/** Learns the table in which a row stands; nothing where its header is not found. */
export function learnTable(text: string, like: JournalLine): TableForm | undefined {
  const row = lineAround(text, like.item.self.start);
  const above = findHeader(text, row);
  if (!above) return undefined;
  const { header, delimiter } = above;
  const titles = splitRow(text, header).map(({ start, end }) =>
    cleanLine(text.slice(start, Math.min(end, start + LONGEST_LINE))),
  );
  const roles = readRoles(titles);
  const cells = splitRow(text, row);
  const dateColumn = cells.findIndex(
    ({ start, end }) => like.item.written.start >= start && like.item.written.end <= end,
  );
  if (dateColumn < 0) return undefined;
  return {
    roles,
    dateColumn,
    cellsOf: ({ item }) =>
      splitRow(text, lineAround(text, item.self.start)).map(({ start, end }) => text.slice(start, end)),
    write: createWriter(text, { row, delimiter, count: titles.length }),
  };
}

function lineAround(text: string, at: number): Range {
  return { start: startOfLine(text, at), end: endOfLine(text, at) };
}

function findHeader(text: string, row: Range): { readonly header: Range; readonly delimiter: Range } | undefined {
  let line = row;
  for (let count = 0; count < MOST_ROWS && line.start > 0; count++) {
    const before = lineAround(text, startOfPrevious(text, line.start));
    if (before.start === line.start) return undefined;
    if (isDelimiter(text, before))
      return { delimiter: before, header: lineAround(text, startOfPrevious(text, before.start)) };
    line = before;
  }
  return undefined;
}

function startOfPrevious(text: string, start: number): number {
  const end = start - (text.startsWith("\r\n", start - 2) ? 2 : 1);
  return end < 0 ? 0 : startOfLine(text, end);
}

interface RowStyle {
  readonly row: Range;
  readonly delimiter: Range;
  readonly count: number;
}

/** In columns where the table's row is set in them, else with the blanks that its cells have. */
function createWriter(text: string, { row, delimiter, count }: RowStyle): (cells: readonly string[]) => string {
  const line = text.slice(row.start, row.end);
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? "";
  const opening = /^[ \t]*\|/u.test(line) ? "|" : "";
  // Without a pipe before the first cell, one at the end parts the last cell, which is empty.
  const closing = opening !== "" && /(?<!\\)\|[ \t]*$/u.test(line) ? "|" : "";
  const [own, rule] = [segmentsOf(line), segmentsOf(text.slice(delimiter.start, delimiter.end))];
  const isSet =
    own.length === rule.length && own.every((cell, at) => displayWidth(cell) === displayWidth(rule[at] ?? ""));
  const isTight = own.every((cell) => cell === cell.trim());
  return (cells) => {
    const written = Array.from({ length: count }, (_, at) => {
      const cell = escapeCell(cells[at] ?? "");
      const pad = isTight ? "" : " ";
      const edge = {
        left: at === 0 && opening === "" ? "" : pad,
        right: at === count - 1 && closing === "" ? "" : pad,
      };
      if (!isSet) return cell === "" && !isTight ? pad : `${edge.left}${cell}${edge.right}`;
      const width = displayWidth(rule[at] ?? "");
      const dashes = (rule[at] ?? "").trim();
      const isRight = dashes.endsWith(":") && !dashes.startsWith(":");
      const blanks = width - displayWidth(cell) - edge.right.length;
      if (isRight && blanks > 0) return `${" ".repeat(blanks)}${cell}${edge.right}`;
      return closing === "" && at === count - 1
        ? `${edge.left}${cell}`
        : padToWidth(`${edge.left}${cell}${edge.right}`, width);
    });
    return `${indent}${opening}${written.join("|")}${closing}`;
  };
}

/** Between its pipes, with the blanks. */
function segmentsOf(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|$/u, "");
  return inner.split(/(?<!\\)\|/u);
}

function escapeCell(text: string): string {
  return oneLine(text).replace(/(?<!\\)\|/gu, "\\|");
}
