import { displayWidth, padToWidth } from "../../text/index.js";

/** A table in GitHub's markdown whose columns line up as plain text, too. The cells are markdown without bare pipes. */
export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = header.map((title, index) =>
    rows.reduce((width, row) => Math.max(width, displayWidth(row[index] ?? "")), Math.max(3, displayWidth(title))),
  );
  const writeRow = (cells: readonly string[]) =>
    `| ${widths.map((width, index) => padToWidth(cells[index] ?? "", width)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [writeRow(header), rule, ...rows.map(writeRow)];
}
