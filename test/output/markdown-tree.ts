import type { Link, Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** What a reader of markdown makes of a text. */
export interface MarkdownTree {
  /** The types of its nodes, each once. */
  readonly types: ReadonlySet<string>;
  readonly links: readonly Link[];
  /** All that is shown, without the marks. */
  readonly text: string;
}

export function parseMarkdown(markdown: string): MarkdownTree {
  const root = unified().use(remarkParse).parse(markdown);
  const types = new Set<string>();
  const links: Link[] = [];
  visit(root, (node: Nodes) => {
    types.add(node.type);
    if (node.type === "link") links.push(node);
  });
  return { types, links, text: root.children.map((child) => toString(child)).join("\n") };
}

/** The cells of a line of a table: a pipe ends one unless a backslash stands before it (GitHub's markdown, §4.10). */
export function cellsOf(line: string): string[] {
  const cells = line.split(/(?<!\\)(?:\\\\)*\|/u);
  return cells.slice(1, -1).map((cell) => cell.trim());
}
