/** A word by which keys, kinds and statuses are told apart: without regard to case, hyphens, underscores and blanks. */
export function bareWord(word: string): string {
  return word.toLowerCase().replace(/[-_\s]+/gu, "");
}
