import { ENGLISH } from "./english.js";
import { FRENCH } from "./french.js";
import { GERMAN } from "./german.js";
import { compile, type Phrase } from "./phrase.js";
import { wordsOf } from "./words-of.js";
import { SPANISH } from "./spanish.js";
import type { Sign } from "./sign.js";

/** A word of a sentence, folded, or one of its marks. */
export interface Token {
  readonly word: string;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly isMark: boolean;
}

/** A sign in a sentence: its first token and the one after its last. */
export interface Hit {
  readonly sign: Sign;
  readonly from: number;
  readonly to: number;
}

/** `d'annuler` is two words. */
const TOKEN = /(?:[dlnjsmtc]|qu)['’ʼ](?=\p{L})|[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*|[,;:?!()–—]/gu;
/** More words than that are no sentence. */
const MOST = 400;
const WIDEST_GAP = 6;

export function tokensOf(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(sentence); match && tokens.length < MOST; match = TOKEN.exec(sentence)) {
    const [written] = match;
    const isMark = /^[,;:?!()–—]/u.test(written);
    for (const word of isMark ? [written] : wordsOf(written))
      tokens.push({ word, start: match.index, end: match.index + written.length, isMark });
  }
  return tokens;
}

export function hasWord(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ word }) => words.has(word));
}

/** By the word that they begin with; under the first three letters, those that begin with any word that begins so. */
let phrases:
  | {
      readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
      readonly byStart: ReadonlyMap<string, readonly Phrase[]>;
    }
  | undefined;

/** All signs in the tokens of a sentence, in order, whatever is said of them beside. */
export function findSigns(tokens: readonly Token[]): readonly Hit[] {
  phrases ??= index([ENGLISH, GERMAN, FRENCH, SPANISH].flatMap(compile));
  const hits: Hit[] = [];
  for (const [from, { word }] of tokens.entries()) {
    const candidates = [phrases.byWord.get(word), phrases.byStart.get(word.slice(0, START))];
    for (const phrase of candidates.flatMap((found) => found ?? [])) {
      const to = matchFrom(phrase.steps, 0, tokens, from);
      if (to !== undefined) hits.push({ sign: phrase.sign, from, to });
    }
  }
  return hits;
}

const START = 3;

function index(all: readonly Phrase[]): NonNullable<typeof phrases> {
  const byWord = new Map<string, Phrase[]>();
  const byStart = new Map<string, Phrase[]>();
  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
    const known = map.get(key);
    if (known) known.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const phrase of all) {
    const [first] = phrase.steps;
    for (const word of first?.words ?? []) add(byWord, word, phrase);
    for (const start of first?.starts ?? []) add(byStart, start.slice(0, START), phrase);
  }
  return { byWord, byStart };
}

/** The token after the last of the phrase, if its steps from one on stand at a place. */
function matchFrom(steps: Phrase["steps"], at: number, tokens: readonly Token[], from: number): number | undefined {
  const step = steps[at];
  if (!step) return from;
  const token = tokens[from];
  if (step.isOptional) {
    const with_ = token && stands(step, token) ? matchFrom(steps, at + 1, tokens, from + 1) : undefined;
    return with_ ?? matchFrom(steps, at + 1, tokens, from);
  }
  if (step.isGap) {
    for (let next = from, words = 0; next < tokens.length && words <= WIDEST_GAP; next++) {
      const end = matchFrom(steps, at + 1, tokens, next);
      if (end !== undefined) return end;
      const passed = tokens[next];
      if (passed?.isMark === true && passed.word !== "," && passed.word !== "(" && passed.word !== ")")
        return undefined;
      if (passed?.isMark === false) words++;
    }
    return undefined;
  }
  return token && stands(step, token) ? matchFrom(steps, at + 1, tokens, from + 1) : undefined;
}

function stands(step: Phrase["steps"][number], { word }: Token): boolean {
  return step.words.has(word) || step.starts.some((start) => word.startsWith(start));
}
