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
