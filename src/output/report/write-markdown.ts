import { codeSpan, escapeMarkdown } from "../words/index.js";
import type { Block, Content, Inline, Item, Report } from "./blocks.js";
import { linkToNote, type Standpoint } from "./link-to-note.js";
import { writeTable } from "./table.js";
import { wrapMarkdown } from "./wrap-markdown.js";

/** The report as markdown without a final newline, from where it will stand: in pieces, each made when it is asked for. */
export function* writeMarkdown({ title, notice, sections }: Report, standpoint: Standpoint): Generator<string> {
  yield `# ${title}`;
  yield* writeBlocks(notice, standpoint);
  for (const section of sections) {
    yield `\n\n## ${section.title}`;
    yield* writeBlocks(section.blocks, standpoint);
  }
}

function* writeBlocks(blocks: readonly Block[], standpoint: Standpoint): Generator<string> {
  for (const block of blocks) {
    yield "\n";
    yield* writeBlock(block, standpoint);
  }
}

/** Each line with the line feed before it. */
function* writeBlock(block: Block, standpoint: Standpoint): Generator<string> {
  switch (block.kind) {
    case "paragraph":
      yield* wrapMarkdown(writeContent(block.content, standpoint)).map(onNewLine);
      break;
    case "list":
      for (const item of block.items) yield writeItem(item, "", standpoint).map(onNewLine).join("");
      break;
    case "table": {
      const rows: string[][] = [];
      for (const cells of block.rows) {
        rows.push(cells.map((cell) => writeContent(cell, standpoint)));
        yield ""; // The columns are as wide as the widest row, and making a row takes its time.
      }
      yield* writeTable(block.header, rows).map(onNewLine);
      break;
    }
    case "heading":
      yield onNewLine(`### ${writeContent(block.content, standpoint)}`);
      break;
    case "code-block":
      yield* block.text.split("\n").map((line) => onNewLine(`    ${line}`));
      break;
    case "diagram":
      yield* ["```mermaid", ...block.lines, "```"].map(onNewLine);
  }
}

function onNewLine(line: string): string {
  return `\n${line}`;
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
