import { fold } from "../../../text/index.js";

/** `haven't` is `have not`: so a denial has one form. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["cannot", ["can", "not"]],
  ["can't", ["can", "not"]],
  ["won't", ["will", "not"]],
  ["shan't", ["shall", "not"]],
]);

/** A word as phrases are compared with it, folded; an English contraction with `not` is two. */
export function wordsOf(written: string): readonly string[] {
  const word = fold(written);
  const whole = WHOLE.get(word);
  if (whole) return whole;
  return word.endsWith("n't") && word.length > 4 ? [word.slice(0, -3), "not"] : [word];
}
