import { editDistance } from "./edit-distance.js";

/** How what was written differs from a name that is known. */
export interface NearMiss {
  /** Letters to put in, leave out, replace or swap; 0 where nothing but case, hyphens and blanks differ. */
  readonly edits: number;
  /** So surely a slip of the pen that the known name may be written in its place without asking. */
  readonly isSure: boolean;
}

export interface MissOptions {
  /** Whoever writes here may have words of their own: of those of three and four letters, a slip swaps or doubles some. */
  readonly mayBeOwn?: boolean;
}

/** Longer texts are no names, and to compare them letter by letter would take the square of their length. */
const LONGEST_NAME = 80;

/** Words of so many letters may have two of them wrong; of so few, one, and only in some ways. */
const LONG = 9;
const SHORT = 4;
const SHORTEST = 3;
const MOST_EDITS = 2;

/**
 * Whether a name is a slip of the pen for a known one. One rule decides wherever this program suggests or mends:
 *
 * - Case, `-`, `_`, `/` and blanks do not count.
 * - Word is compared with word; the same number of words stands in both. Only a gap between them may be forgotten
 *   (`folowup`), with one more slip at most: nobody types one into a word that has none.
 * - A word and the one meant begin with the same letter, or with two that are swapped, and have the same digits. Of
 *   four letters and more, one may be missing, too many, wrong or swapped with its neighbour (Damerau's distance); of
 *   nine and more, two, neither of them wrong; of three, one may be missing, too many or swapped, and beside other words
 *   also wrong (`thank-yoo`); of two, beside other words, one may stand twice or once (`draft-to-long`). Another form of
 *   the same word may differ in two (reject, rejected).
 * - No negation comes or goes.
 *
 * It is sure where, on top of that, the first letter is the same, no letter is a wrong one, each word that differs has
 * five letters, or has two swapped (of three letters: beside other words), and it is not another form of the same word
 * (offer, offers).
 *
 * @param own the words of what was written
 */
export function compareNames(own: readonly string[], known: string, options: MissOptions = {}): NearMiss | undefined {
  const meant = splitName(known);
  if (own.length === 0 || meant.length === 0) return undefined;
  const [joined, goal] = [own.join(""), meant.join("")];
  if (Math.abs(joined.length - goal.length) > MOST_EDITS) return undefined;
  if (joined === goal) return { edits: 0, isSure: true };
  if (hasNegation(own) !== hasNegation(meant)) return undefined;
  if (own.length === meant.length)
    return compareWords(
      own.map((word, index) => compareWord(word, meant[index] ?? "", { ...options, isAlone: own.length === 1 })),
    );
  const isGapForgotten = own.length < meant.length;
  const whole = isGapForgotten ? compareWord(joined, goal, options) : undefined;
  return whole?.edits === 1 ? whole : undefined;
}

function compareWords(words: readonly (NearMiss | undefined)[]): NearMiss | undefined {
  const edits = words.reduce((sum, word) => sum + (word?.edits ?? Infinity), 0);
  return edits > MOST_EDITS ? undefined : { edits, isSure: words.every((word) => word?.isSure) };
}

/** Where a word stands: what is beside it tells more of what was meant than a short word itself does. */
interface WordOptions extends MissOptions {
  readonly isAlone?: boolean;
}

function compareWord(
  written: string,
  meant: string,
  { mayBeOwn = false, isAlone = true }: WordOptions,
): NearMiss | undefined {
  if (written === meant) return { edits: 0, isSure: true };
  const length = Math.min(written.length, meant.length);
  if (Math.max(written.length, meant.length) - length > MOST_EDITS) return undefined;
  if (length < SHORTEST)
    return length === SHORTEST - 1 && !isAlone && isDoubled(written, meant) ? { edits: 1, isSure: true } : undefined;
  if (digitsOf(written) !== digitsOf(meant)) return undefined;
  const hasSameStart = written.startsWith(meant.charAt(0));
  if (!hasSameStart && !written.startsWith(meant.charAt(1) + meant.charAt(0))) return undefined;
  // A replaced letter counts for two of the others: two of them make another word (rejection, reflection).
  const others = editDistance(written, meant, MOST_EDITS, MOST_EDITS);
  const edits = others > MOST_EDITS ? others : editDistance(written, meant, MOST_EDITS);
  const isReplaced = edits === 1 && others === MOST_EDITS;
  const isForm = length > SHORT && isOtherForm(written, meant);
  if (edits > (length < LONG && !isForm ? 1 : MOST_EDITS)) return undefined;
  if (length > SHORT) return { edits, isSure: hasSameStart && !isReplaced && !isForm };
  if (isReplaced && length < SHORT && (isAlone || mayBeOwn)) return undefined;
  const isSwap = written.length === meant.length && !isReplaced;
  if (mayBeOwn && !isSwap && !isDoubled(written, meant)) return undefined;
  return { edits, isSure: hasSameStart && isSwap && (length === SHORT || !isAlone) };
}

/** The words of a name; none of a text that is too long for one. */
export function splitName(name: string): readonly string[] {
  return name.length > LONGEST_NAME ? [] : splitWords(name);
}

function splitWords(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/[-_/\s]+/u)
    .filter((word) => word !== "");
}

const NEGATIONS: ReadonlySet<string> = new Set(
  "no non not never none without cannot nothing un kein keine nicht nie ohne pas non sans sin".split(" "),
);

/** Some word of the text turns what it says into its opposite. */
export function isNegated(text: string): boolean {
  return hasNegation(splitWords(text));
}

function hasNegation(words: readonly string[]): boolean {
  return words.some((word) => NEGATIONS.has(word) || word.endsWith("n't") || word.endsWith("n’t"));
}

function digitsOf(word: string): string {
  return word.replace(/\D+/gu, "");
}

/** A letter that is there twice or, where it belongs twice, once: the pen's commonest slip. */
function isDoubled(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const at = Array.from(long).findIndex((letter, index) => letter !== short[index]);
  return at > 0 && long[at] === long[at - 1] && long.slice(0, at) + long.slice(at + 1) === short;
}

/** Endings that make another form of one word, by what stands before them. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  "": /./u,
  s: /[^s]$/u,
  es: /(?:[sxzo]|[cs]h)$/u,
  d: /e$/u,
  ed: /[^e]$/u,
  r: /e$/u,
  er: /[^e]$/u,
  n: /[ew]$/u,
  y: /[^aeiou]$/u,
  ers: /[^e]$/u,
  ing: /[^e]$/u,
  ion: /t$/u,
};

/** Both are words, of one stem: somebody may well mean the one that stands there. */
function isOtherForm(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const isForm = (word: string, stem: number): boolean => ENDINGS[word.slice(stem)]?.test(word.slice(0, stem)) ?? false;
  // Endings may begin alike: -ing, -ion.
  return [common, common - 1].some((stem) => isForm(a, stem) && isForm(b, stem));
}
