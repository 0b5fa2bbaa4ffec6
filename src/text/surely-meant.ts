import { editDistance } from "./edit-distance.js";
import { nearest } from "./nearest.js";

/** Words of so many letters and more are not met by chance; longer ones may have two letters wrong. */
const SHORTEST = 5;
const LONG = 9;

/**
 * The candidate that a misspelled word must have meant, so surely that it may be written without asking; stricter than
 * `nearest`, which is for asking. They have the same first letter and differ in one letter (two in a long word), and no
 * candidate of another meaning is as near.
 *
 * @param meaningOf candidates of one meaning are no rivals
 */
export function surelyMeant(
  word: string,
  candidates: Iterable<string>,
  meaningOf: (candidate: string) => string = (candidate) => candidate,
): string | undefined {
  const all = [...candidates];
  const guess = nearest(word, all);
  if (guess === undefined) return undefined;
  const [written, meant] = [foldWord(word), foldWord(guess)];
  const length = Math.max(written.length, meant.length);
  const limit = length >= LONG ? 2 : 1;
  const edits = editDistance(written, meant, limit);
  if (length < SHORTEST || edits > limit || !written.startsWith(meant.charAt(0))) return undefined;
  const rivals = all.filter((candidate) => meaningOf(candidate) !== meaningOf(guess));
  return rivals.some((rival) => editDistance(written, foldWord(rival), edits) <= edits) ? undefined : guess;
}

/** Case, hyphens, underscores and blanks aside. */
function foldWord(word: string): string {
  return word.toLowerCase().replace(/[-_\s]+/gu, "");
}
