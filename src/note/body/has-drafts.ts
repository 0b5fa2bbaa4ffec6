/** The word and a colon not far behind: emphasis, a link's target or a line's end may stand between them. */
const DRAFT = /draft(?:(?!draft)[^:]){0,80}:/iu;

/**
 * Whether a body may have drafts, told without its markdown being parsed, which costs more than all the rest of a run. It
 * takes too much for a draft (prose about one, say) rather than too little; the parser has the last word.
 */
export function mayHaveDrafts(markdown: string): boolean {
  return DRAFT.test(markdown);
}
