import { codeSpan, escapeMarkdown } from "../words/index.js";
import type { Block, Content, Inline, Item, Report } from "./blocks.js";
import { linkToNote, type Standpoint } from "./link-to-note.js";
import { writeTable } from "./table.js";
import { wrapMarkdown } from "./wrap-markdown.js";

/** The report as markdown without a final newline, from where it will stand. */
export function writeMarkdown({ title, notice, sections }: Report, standpoint: Standpoint): string {
  const write = (blocks: readonly Block[]): string[] => blocks.map((block) => writeBlock(block, standpoint).join("\n"));
  const body = sections.flatMap((section) => [`## ${section.title}`, ...write(section.blocks)]);
  return [`# ${title}`, ...write(notice), ...body].join("\n\n");
}

function writeBlock(block: Block, standpoint: Standpoint): string[] {
  switch (block.kind) {
    case "paragraph":
      return wrapMarkdown(writeContent(block.content, standpoint));
    case "list":
      return Array.from(block.items, (item) => writeItem(item, "", standpoint)).flat();
    case "table":
      return writeTable(
        block.header,
        Array.from(block.rows, (cells) => cells.map((cell) => writeContent(cell, standpoint))),
      );
    case "heading":
      return [`### ${writeContent(block.content, standpoint)}`];
    case "code-block":
      return block.text.split("\n").map((line) => `    ${line}`);
    case "diagram":
      return ["```mermaid", ...block.lines, "```"];
  }
}

/** What an item is about stands on its first line, however long it is. */
function writeItem({ name, content, items = [] }: Item, indent: string, standpoint: Standpoint): string[] {
  const subject = name ? `${indent}- ${linkToNote(name, standpoint)}` : "";
  const text = writeContent(content, standpoint);
  const lines =
    name && content.length === 0 ? [subject] : wrapMarkdown(name ? `${subject}: ${text}` : `${indent}- ${text}`);
  return [...lines, ...items.flatMap((item) => writeItem(item, `${indent}  `, standpoint))];
}

function writeContent(content: Content, standpoint: Standpoint): string {
  return content.map((inline) => writeInline(inline, standpoint)).join("");
}

function writeInline(inline: Inline, standpoint: Standpoint): string {
  if (typeof inline === "string") return inline;
  switch (inline.kind) {
    case "quoted":
      return escapeMarkdown(inline.text);
    case "strong":
      return `**${escapeMarkdown(inline.text)}**`;
    case "code":
    case "address":
      return codeSpan(inline.text);
    case "overdue":
      return "overdue";
    case "note-link":
      return linkToNote(inline, standpoint);
    case "heading-link":
      return `[${escapeMarkdown(inline.text)}](#${encodeURIComponent(inline.anchor)})`;
  }
}
