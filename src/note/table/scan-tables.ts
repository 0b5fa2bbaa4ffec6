import { findComments, type Range } from "../../text/index.js";

/** A table of a markdown text; all ranges are offsets of the text. */
export interface MarkdownTable {
  /** The header's line, without its break. */
  readonly header: Range;
  /** The lines below the one of dashes, each without its break. */
  readonly rows: readonly Range[];
}

const LINE = /[^\r\n]*(?:\r\n?|\n)?/gu;
const FENCE = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/su;
/** What begins another block: a heading, a quote, code by its indent. */
const OTHER_BLOCK = /^(?: {4}|\t| {0,3}(?:>|#{1,6}(?:[ \t]|$)))/u;

/**
 * The tables of a markdown text (GitHub's kind: a header, a line of dashes, rows). Those in quotes, code and comments are
 * none. A row has at least one pipe: what follows without one is text that nobody parted from the table. Each line is
 * looked at once.
 *
 * @param from where the markdown begins
 */
export function scanTables(text: string, from: number): readonly MarkdownTable[] {
  if (!text.includes("|", from)) return [];
  const tables: MarkdownTable[] = [];
  const isCommented = createCommentTest(text, from);
  let fence: string | undefined;
  let last: Range | undefined;
  let rows: Range[] | undefined;
  for (const { 0: whole, index: start } of text.slice(from).matchAll(LINE)) {
    const line = whole.trimEnd();
    const range = { start: from + start, end: from + start + line.length };
    if (isCommented(range)) continue;
    const isFence = changesFence(line, fence);
    if (isFence) fence = fence === undefined ? (FENCE.exec(line)?.[1] ?? "") : undefined;
    if (isFence || fence !== undefined || OTHER_BLOCK.test(line)) last = rows = undefined;
    else if (rows && line.includes("|")) rows.push(range);
    else if (last && isDelimiter(text, range)) {
      rows = [];
      tables.push({ header: last, rows });
    } else {
      rows = undefined;
      last = line.includes("|") ? range : undefined;
    }
  }
  return tables;
}

function changesFence(line: string, open: string | undefined): boolean {
  const [, marks = "", rest = ""] = FENCE.exec(line) ?? [];
  if (marks === "") return false;
  if (open === undefined) return !marks.startsWith("`") || !rest.includes("`");
  return marks.startsWith(open) && rest.trim() === "";
}

const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u;

/** Whether a line parts a table's header from its rows: `|---|:--:|`, with a pipe at least (GFM 0.29 §4.10). */
export function isDelimiter(text: string, { start, end }: Range): boolean {
  const line = text.slice(start, end).trim();
  return line.includes("|") && line.includes("-") && DELIMITER.test(line);
}

/** Whether a comment reaches into a line from above, or begins it; to be asked in the order of the lines. */
function createCommentTest(text: string, from: number): (line: Range) => boolean {
  if (!text.includes("<!--", from)) return () => false;
  const comments = findComments(text.slice(from));
  let next = comments.next();
  return ({ start, end }) => {
    while (!next.done && from + next.value.end <= start) next = comments.next();
    if (next.done || from + next.value.start >= end) return false;
    return text.slice(start, from + next.value.start).trim() === "";
  };
}

/** The cells of a row, without the blanks around them; the pipes at its edges may be missing. `\|` is none. */
export function splitRow(text: string, { start, end }: Range): readonly Range[] {
  const cells: Range[] = [];
  let from = start;
  const add = (to: number): void => {
    const cell = text.slice(from, to);
    const first = from + cell.length - cell.trimStart().length;
    cells.push({ start: first, end: Math.max(first, from + cell.trimEnd().length) });
    from = to + 1;
  };
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === PIPE) add(at);
  }
  const isClosed = text.slice(from, end).trim() === "";
  if (!isClosed || cells.length === 0) add(end);
  const [first] = cells;
  return first && first.start === first.end && text.charCodeAt(skipBlanks(text, start)) === PIPE
    ? cells.slice(1)
    : cells;
}

const BACKSLASH = 92;
const PIPE = 124;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}
