import type { Options } from "rehype-sanitize";

const BLOCKS = ["blockquote", "br", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "ul"];
const INLINE = ["a", "code", "del", "em", "strong"];
const TABLE = ["table", "tbody", "td", "th", "thead", "tr"];

/**
 * All that markdown may become: no image, no form, no style, no identifier, no class but the language of a block of
 * code, and links to nothing but pages, mail and telephones. Everything else stays as the text inside of it.
 */
export const SAFE_MARKUP: Options = {
  tagNames: [...BLOCKS, ...INLINE, ...TABLE],
  attributes: {
    a: ["href"],
    code: [["className", /^language-[\w-]+$/u]],
    ol: ["start"],
    td: ["align"],
    th: ["align"],
  },
  ancestors: { tbody: ["table"], td: ["table"], th: ["table"], thead: ["table"], tr: ["table"] },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  clobber: [],
  required: {},
  strip: [],
};
