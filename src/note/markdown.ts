import type { Root } from "mdast";
import { NotLoaded } from "../text/index.js";

interface Markdown {
  readonly parse: (text: string) => Root;
  readonly textOf: (node: unknown) => string;
}

/** Loaded once for the whole process: it is code, not state of a run. */
let loaded: Markdown | undefined;

/**
 * Loads the markdown parser, which costs more than reading a hundred notes: so only who asks for a note's body pays. To
 * be awaited before `Application.body()` is called.
 */
export async function loadMarkdown(): Promise<void> {
  if (loaded) return;
  const [{ unified }, { default: remarkParse }, { default: remarkFrontmatter }, { toString }] = await Promise.all([
    import("unified"),
    import("remark-parse"),
    import("remark-frontmatter"),
    import("mdast-util-to-string"),
  ]);
  const processor = unified().use(remarkParse).use(remarkFrontmatter).freeze();
  loaded = { parse: (text) => processor.parse(text), textOf: (node) => toString(node, { includeHtml: false }) };
}

/** A note's body was asked for before `loadMarkdown()` was awaited: load it, and ask again. */
export class MarkdownNotLoaded extends NotLoaded {
  override readonly name = "MarkdownNotLoaded";
  override readonly message = "The markdown parser is not loaded; await loadMarkdown() before asking for a note's body";

  async load(): Promise<void> {
    await loadMarkdown();
  }
}

/** @throws MarkdownNotLoaded if `loadMarkdown` was not awaited before */
export function getMarkdown(): Markdown {
  if (!loaded) throw new MarkdownNotLoaded();
  return loaded;
}
