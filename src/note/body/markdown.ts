import type { Root } from "mdast";

interface Markdown {
  readonly parse: (text: string) => Root;
  /** The same but that the text of paragraphs and headings is taken as it stands, markup and all. */
  readonly parseBlocks: (text: string) => Root;
  readonly textOf: (node: unknown) => string;
}

/** Loaded once for the whole process: it is code, not state of a run. */
let loaded: Markdown | undefined;

/**
 * Loads the markdown parser, which costs more than reading a hundred notes. To be awaited before `readNote` is called
 * with a text of which `needsMarkdown` holds.
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
  const blocks = unified().use(remarkParse).use(remarkFrontmatter).data({ micromarkExtensions: [] });
  // remark-frontmatter has added its own when it was frozen.
  blocks
    .freeze()
    .data()
    .micromarkExtensions?.push({ disable: { null: [...INLINE] } });
  loaded = {
    parse: (text) => processor.parse(text),
    parseBlocks: (text) => blocks.parse(text),
    textOf: (node) => toString(node, { includeHtml: false }),
  };
}

/** What micromark calls the markup within a paragraph or a heading. */
const INLINE = [
  ...["attention", "autolink", "characterEscape", "characterReference", "codeText"],
  ...["hardBreakEscape", "htmlText", "labelEnd", "labelStartImage", "labelStartLink"],
];

/** `loadMarkdown` was not awaited before. */
export class MarkdownNotLoaded extends Error {
  constructor() {
    super("The markdown parser is not loaded; await loadMarkdown() where needsMarkdown() says so");
  }
}

/** @throws MarkdownNotLoaded */
export function getMarkdown(): Markdown {
  if (!loaded) throw new MarkdownNotLoaded();
  return loaded;
}
