import { multiLine, oneLine } from "../text/index.js";
import { writeYaml } from "../yaml/index.js";

/** What a note is to say. */
export interface NoteParts {
  /** Of its front matter, in order: text, or a list of lines. */
  readonly members: ReadonlyMap<string, string | readonly string[]>;
  /** Of its body, in order: text under a heading. */
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

/**
 * The text of a note from a row of a table. All of it is data: in the front matter it is quoted where YAML asks for it, in the body
 * it is escaped, so that it makes no headings, fields, tasks, comments or HTML.
 */
export function writeNote({ members, sections }: NoteParts): string {
  const yaml = writeYaml(new Map([...members].map(([key, value]) => [key, tidy(value)])));
  const body = sections.map(({ heading, text }) => `\n## ${escapeLine(oneLine(heading))}\n\n${escapeText(text)}\n`);
  return `---\n${yaml}---\n${body.join("")}`;
}

function tidy(value: string | readonly string[]): string | readonly string[] {
  return typeof value === "string" ? multiLine(value) : value.map(oneLine);
}

function escapeText(text: string): string {
  return multiLine(text).trim().split("\n").map(escapeLine).join("\n");
}

function escapeLine(line: string): string {
  return line
    .trimEnd()
    .replaceAll("<!--", "<! --")
    .replace(/^([ \t]*)([#>|=<`~[(]|[-*_]{3})/u, String.raw`$1\$2`)
    .replace(/^([ \t]*[-*+] )\[/u, String.raw`$1\[`)
    .replace(/^([^:]{0,100}:):/u, String.raw`$1\:`);
}
