import type { Code, Heading, InlineCode, Link, Nodes, Root, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { visit } from "unist-util-visit";

/** What a reader of GitHub's markdown makes of a text. */
export interface MarkdownTree {
  /** The types of its nodes, each once. */
  readonly types: ReadonlySet<string>;
  readonly links: readonly Link[];
  readonly headings: readonly Heading[];
  readonly tables: readonly Table[];
  readonly codes: readonly Code[];
  readonly spans: readonly InlineCode[];
  /** All that is shown, without the marks. */
  readonly text: string;
}

export function parseMarkdown(markdown: string): MarkdownTree {
  const root: Root = unified().use(remarkParse).use(remarkGfm).use(leaveTextAlone).parse(markdown);
  const types = new Set<string>();
  const blocks = { headings: [] as Heading[], tables: [] as Table[], codes: [] as Code[] };
  const found = { ...blocks, links: [] as Link[], spans: [] as InlineCode[] };
  visit(root, (node: Nodes) => {
    types.add(node.type);
    if (node.type === "link") found.links.push(node);
    if (node.type === "heading") found.headings.push(node);
    if (node.type === "table") found.tables.push(node);
    if (node.type === "code") found.codes.push(node);
    if (node.type === "inlineCode") found.spans.push(node);
  });
  return { types, ...found, text: root.children.map((child) => toString(child)).join("\n") };
}

/**
 * As GitHub's parser does, bare addresses are links where the grammar finds them. What `mdast-util-gfm-autolink-literal`
 * does besides, looking for addresses in the finished text, is left out: no backslash could keep it from that.
 */
function leaveTextAlone(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions ?? [])
    for (const one of [extension].flat(2)) delete one.transforms;
}

/** The cells of a line of a table: a pipe ends one unless a backslash stands before it (GitHub's markdown, §4.10). */
export function cellsOf(line: string): string[] {
  const cells = line.split(/(?<!\\)(?:\\\\)*\|/u);
  return cells.slice(1, -1).map((cell) => cell.trim());
}

/** Each item of a list on one line again. */
export function unwrap(markdown: string): string {
  let isItem = false;
  return markdown
    .split("\n")
    .reduce<string[]>((lines, line) => {
      const isContinued = isItem && /^ {2,}(?!- )\S/u.test(line);
      if (isContinued) lines.push(`${lines.pop() ?? ""} ${line.trimStart()}`);
      else lines.push(line);
      isItem = isContinued || /^ *- /u.test(line);
      return lines;
    }, [])
    .join("\n");
}
