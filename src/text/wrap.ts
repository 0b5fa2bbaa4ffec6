import { displayWidth } from "./display-width.js";

/** Breaks a text between words so that no line takes more than so many columns, unless a word alone does. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A stretch of a row: a text in a column of its own, and how to paint what is shown of it. */
export interface Cell {
  readonly text: string;
  /** Of the column, in columns of the terminal. */
  readonly width: number;
  readonly paint?: (text: string) => string;
}

/** A row of columns, two blanks before each; a text that is wider than its column goes on below itself, between words. */
export function writeRow(cells: readonly Cell[]): readonly string[] {
  const columns = cells.map(({ text, width }) => (displayWidth(text) <= width ? [text] : wrapText(text, width)));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((cell, column) => `  ${writeCell(columns[column]?.[at] ?? "", cell, column === cells.length - 1)}`)
      .join("")
      .trimEnd(),
  );
}

function writeCell(text: string, { width, paint = (plain) => plain }: Cell, isLast: boolean): string {
  const painted = text === "" ? "" : paint(text);
  return isLast ? painted : painted + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Narrower, what stands on the right is no column any more. */
const NARROWEST = 28;

/** Two texts a row, the second in a column of its own; below the first where so many columns have no room for both. */
export function writePairs(rows: readonly (readonly [string, string])[], width = Infinity): readonly string[] {
  const left = Math.max(...rows.map(([text]) => displayWidth(text)));
  const right = width - left - 4;
  if (right >= NARROWEST)
    return rows.flatMap(([text, about]) =>
      writeRow([
        { text, width: left },
        { text: about, width: right },
      ]),
    );
  return rows.flatMap(([text, about]) => [
    `  ${text}`,
    ...wrapText(about, width - BELOW.length).map((line) => `${BELOW}${line}`),
  ]);
}

const BELOW = "      ";

/**
 * Whole lines, made to fit a terminal: sentences are broken between words, and of an indented line with two columns the second
 * moves near or below the first, which is a line of a file or a command and stays whole.
 */
export function fitLines(text: string, width = Infinity): string {
  return text
    .split("\n")
    .map((line) => (displayWidth(line) <= width ? line : fitLine(line, width)))
    .join("\n");
}

function fitLine(line: string, width: number): string {
  if (!line.startsWith("  ")) return wrapText(line, width).join("\n");
  const gap = line.lastIndexOf("  ");
  const [first, second] = [line.slice(0, gap).trimEnd(), line.slice(gap + 2)];
  if (first === "") return /^ *[+-] /u.test(line) ? line : fitIndented(line, width);
  const near = `${first}  ${second}`;
  return displayWidth(near) <= width ? near : `${first}\n${BELOW}${second}`;
}

function fitIndented(line: string, width: number): string {
  const text = line.trimStart();
  const indent = line.slice(0, line.length - text.length);
  return wrapText(text, width - indent.length - 2)
    .map((one, at) => `${indent}${at === 0 ? "" : "  "}${one}`)
    .join("\n");
}
