export { mayHaveDrafts } from "./has-drafts.js";
export { hasNotes } from "./has-notes.js";
export { isRule } from "./is-rule.js";
export { loadMarkdown, MarkdownNotLoaded } from "./markdown.js";
export { IGNORE_WORD } from "./parse-ignore.js";
export { parseBlocks, textRangeOf } from "./parse-markdown.js";
export { type MarkdownOffsets, readBody } from "./read-body.js";
export { type CommentOffsets, readIgnores } from "./read-ignores.js";
export { scanHeadings } from "./scan-headings.js";
