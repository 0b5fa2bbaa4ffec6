import { LetterPattern, type Range } from "../text/index.js";
import { spellingsOf } from "./name-spellings.js";

/** A capitalised word of a passage: what may be a name. */
export interface NameLike {
  /** Without a possessive or a contraction: Ada of `Ada's`. */
  readonly word: string;
  readonly spellings: readonly string[];
  /** In the passage, of the word alone. */
  readonly range: Range;
  readonly isPossessive: boolean;
  /** All of it is capitals: an abbreviation, or shouting. */
  readonly isCapitals: boolean;
  readonly isSentenceStart: boolean;
  /** The capitalised words that stand beside it, with no more than initials in between. */
  readonly neighbours: readonly NameLike[];
}

/** Scripts without capitals (Han, kana, Arabic) have no such words; what follows them begins one: 田中 after Tanaka. */
const CAPITALISED = new LetterPattern(
  String.raw`(?<![\p{Lu}\p{Ll}\p{M}\p{N}@#_\\/])\p{Lu}[\p{Lu}\p{Ll}\p{M}]*(?:['’ʼ][\p{Lu}\p{Ll}][\p{Lu}\p{Ll}\p{M}]*)*(?![\p{Lu}\p{Ll}\p{M}\p{N}_])`,
  "g",
);
const SUFFIX = /['’ʼ](?:s|ll|re|ve|d|m|t)$/iu;
const BESIDE = new LetterPattern(String.raw`^[ \t]+(?:\p{Lu}\.?[ \t]+)*$`, "");
const SENTENCE_WINDOW = 40;
/** Ends of sentences, the start of a line of a list, a heading or a paragraph, and an opening quotation mark or bracket. */
// eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move -- it looks at SENTENCE_WINDOW characters at most
const SENTENCE_START = /(?:^|[.!?:;…][\s"”’')]*\s|\n\s*\n|\n[ \t]*(?:[-*+#]+|\d+[.)])[ \t]+)[\s"“„«‘'([*_#\0-]*$/u;

function isBeside(between: string): boolean {
  return BESIDE.for(between).test(between);
}

/** Every such word of a passage, in order. */
export function findNameLikes(text: string): readonly NameLike[] {
  const found = Array.from(text.matchAll(CAPITALISED.for(text)), (match) => {
    const suffix = SUFFIX.exec(match[0])?.[0] ?? "";
    const word = match[0].slice(0, match[0].length - suffix.length);
    const range = { start: match.index, end: match.index + word.length };
    return {
      word,
      spellings: spellingsOf(word),
      range,
      isPossessive: /s$/iu.test(suffix),
      isCapitals: word === word.toUpperCase(),
      isSentenceStart: SENTENCE_START.test(text.slice(Math.max(0, range.start - SENTENCE_WINDOW), range.start)),
      neighbours: [] as NameLike[], // filled below, when all are known
    };
  }).filter(({ word }) => Array.from(word).length > 1);
  for (const [at, one] of found.entries()) {
    const next = found[at + 1];
    if (!next || one.isPossessive || !isBeside(text.slice(one.range.end, next.range.start))) continue;
    one.neighbours.push(next);
    next.neighbours.push(one);
  }
  return found;
}
