/** The word, and a colon soon after it: emphasis, a link's target or a line's end may stand between them. */
const DRAFT = /draft(?:(?!draft)[^:]){0,80}:/iu;

/**
 * Whether a body may have drafts, told without its markdown being parsed, which costs more than all the rest of a run.
 * It may say yes where there is none (prose about a draft), but never no where there is one.
 */
export function mayHaveDrafts(markdown: string): boolean {
  return DRAFT.test(markdown);
}
