import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Writes a part of a page that is made of the program's own tables. */
export type WritePart = () => string | Promise<string>;

/**
 * Holds each part between `<!-- generated: NAME -->` and `<!-- end -->` of a page against what the program says now. UPDATE=1
 * writes them: read the difference before it is committed.
 */
export async function expectGenerated(page: string, parts: Readonly<Record<string, WritePart>>): Promise<void> {
  const text = readFileSync(page, "utf8");
  const names = Array.from(text.matchAll(/<!-- generated: (?<name>[^>]*?) -->/gu), ({ groups }) => groups!.name!);
  expect(names.toSorted()).toEqual(Object.keys(parts).toSorted());
  let written = text;
  for (const name of names) {
    const begin = `<!-- generated: ${name} -->\n`;
    const start = written.indexOf(begin) + begin.length;
    const end = written.indexOf("<!-- end -->", start);
    written = `${written.slice(0, start)}\n${(await parts[name]!()).trim()}\n\n${written.slice(end)}`;
  }
  if (process.env.UPDATE) writeFileSync(page, written);
  expect(readFileSync(page, "utf8")).toBe(written);
}

/** A table of GitHub's; every cell is markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Code within a line or a cell, whatever is in it. */
export function code(text: string): string {
  const line = text.replaceAll("\n", "⏎");
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}

export function fenced(language: string, text: string): string {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** Code of several lines in a cell: HTML's line breaks between the lines. */
export function lines(text: string): string {
  return text
    .split("\n")
    .map((one) => code(one.replace(/^ +/u, (blanks) => "\u00A0".repeat(blanks.length))))
    .join("<br>");
}
