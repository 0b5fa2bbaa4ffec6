/** A line that may be the heading of a draft, underlined or not, with emphasis or a link in it. */
const DRAFT = /^ {0,3}(?:#{1,6}[ \t]+)?[^\p{L}\p{N}\r\n]*draft[^\p{L}\p{N}\r\n]*:/imu;

/**
 * Whether a body may have drafts: a scan, because the markdown parser costs more than all the rest of a run. It takes too
 * much for a draft (the same line in code, say) rather than too little; the parser has the last word.
 */
export function mayHaveDrafts(markdown: string): boolean {
  return /draft/iu.test(markdown) && DRAFT.test(markdown);
}
