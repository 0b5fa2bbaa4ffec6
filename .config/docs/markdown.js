// Markdown of the repository as the site shows it: nothing in it is a template or a tag of Vue's.
import { leadTo } from "./places.js";

/** What pages may have of HTML: places to link to, and line breaks within a table's cell. */
const KNOWN_TAG = /^<(?:a id="[\w.:-]+"|\/a|br ?\/?)>$/u;
const COMMENT = /^<!--[^]*-->\s*$/u;

/** Anchors as code hosts make them of headings, so that a link leads to the same heading in both. */
export function anchorOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

export function setUpMarkdown(md, base) {
  const escape = (text) => md.utils.escapeHtml(text).replaceAll("{{", "&#123;&#123;");
  const rules = md.renderer.rules;
  // `:word:` is no picture, and a page includes no other file.
  md.core.ruler.disable("emoji", true);
  md.block.ruler.disable("snippet", true);
  rules.text = (tokens, at) => escape(tokens[at].content);
  rules.code_inline = (tokens, at) => `<code v-pre>${md.utils.escapeHtml(tokens[at].content)}</code>`;
  rules.html_inline = (tokens, at) => {
    const { content, meta } = tokens[at];
    // The sign of a heading's own link is the site's.
    return meta?.isPermalinkSymbol ? content : showTag(content, escape);
  };
  rules.html_block = (tokens, at) => {
    const { content } = tokens[at];
    return COMMENT.test(content) ? "" : `<p>${escape(content)}</p>\n`;
  };
  md.core.ruler.push("site", ({ tokens, env }) => {
    for (const token of tokens) {
      if (token.children) leadLinks(token.children, env.relativePath, base);
      // What a program says has none of a shell script's colours, and what is indented looks like what is fenced.
      if (token.type === "fence" && token.info === "console") token.info = "text";
      if (token.type === "code_block") Object.assign(token, { type: "fence", info: "text", markup: "```" });
    }
  });
}

function showTag(tag, escape) {
  if (COMMENT.test(tag)) return "";
  return KNOWN_TAG.test(tag) ? tag : escape(tag);
}

/** Leads links to where the site has them; the text alone remains of a link to what it does not have. */
function leadLinks(tokens, page, base) {
  const open = [];
  for (const token of tokens) {
    if (token.type === "image") token.attrSet("src", leadTo(token.attrGet("src"), page) ?? token.attrGet("src"));
    if (token.type === "link_open") {
      const href = leadTo(token.attrGet("href"), page);
      open.push(href);
      if (href === undefined) hide(token);
      else if (/^\/.*\/$/u.test(href)) {
        // No page of the site's program: the browser opens it.
        token.attrSet("href", `${base.slice(0, -1)}${href}`);
        token.attrSet("target", "_self");
      } else token.attrSet("href", href);
    }
    if (token.type === "link_close" && open.pop() === undefined) hide(token);
  }
}

function hide(token) {
  Object.assign(token, { type: "text", tag: "", content: "", attrs: null, nesting: 0 });
}
