import type { ElementContent, Root } from "hast";
import type { Html } from "mdast";
import { SAFE_MARKUP } from "./safe-markup.js";

interface Markup {
  /** What markdown says, as HTML elements that are safe to show, whatever stands in the markdown. */
  readonly read: (markdown: string) => Promise<readonly ElementContent[]>;
  readonly write: (document: Root) => string;
}

/** Loaded once for the whole process: it is code, not state of a run. */
let loaded: Markup | undefined;

/** Loads what turns markdown into HTML: only who asks for the page pays for it. */
export async function loadMarkup(): Promise<Markup> {
  if (loaded) return loaded;
  const [
    { unified },
    { default: remarkParse },
    { default: remarkGfm },
    { default: remarkRehype },
    { default: sanitize },
    { default: rehypeStringify },
  ] = await Promise.all([
    import("unified"),
    import("remark-parse"),
    import("remark-gfm"),
    import("remark-rehype"),
    import("rehype-sanitize"),
    import("rehype-stringify"),
  ]);
  // HTML in the markdown is no HTML in the page, but it is not lost, either: it is shown as what was written.
  const html = (_state: unknown, node: Html): ElementContent => ({ type: "text", value: node.value });
  const reader = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { handlers: { html } })
    .use(sanitize, SAFE_MARKUP)
    .freeze();
  const writer = unified().use(rehypeStringify).freeze();
  loaded = {
    read: async (markdown) => {
      const { children } = await reader.run(reader.parse(markdown));
      return children.filter((node) => node.type !== "doctype");
    },
    write: (document) => writer.stringify(document),
  };
  return loaded;
}
