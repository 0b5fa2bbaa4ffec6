import { fold } from "../../../text/index.js";
import { splitElision } from "./split-tokens.js";
import { TABLE, type Language, type Row } from "../table/index.js";

/** A row of the table, in its language. */
export interface Meaning {
  readonly row: Row;
  readonly language: Language;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
  /** Of its meanings. */
  readonly signs: Signs;
}

export type Signs = ReadonlySet<Row["sign"]>;

/** The table's phrases that begin with a word. */
export interface WordEntry {
  /** Those of more words first. */
  readonly phrases: readonly Phrase[];
  /** The word may stand between the words of a phrase. */
  readonly isFiller: boolean;
}

/** A pattern of the table, such as `sent/filed application`, before its phrases are listed. */
interface Pattern {
  readonly words: string;
  readonly meaning: Meaning;
}

interface Index {
  /** By the first words of their phrases, in the table's order. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** The first words with accents, by how they are written without. */
  readonly accented: ReadonlyMap<string, readonly string[]>;
  /** What has been looked up. */
  readonly entries: Map<string, WordEntry>;
  readonly exact: Map<string, ReadonlyMap<string, Listed>>;
}

type Listed = Omit<Phrase, "signs">;

const UNKNOWN: WordEntry = { phrases: [], isFiller: false };

let known: Index | undefined;

/** The phrases that begin with this word. A word's phrases are listed when a line first has it: most lines need few. */
export function lookUp(word: string): WordEntry {
  known ??= buildIndex();
  const entry = known.entries.get(word);
  if (entry) return entry;
  // Words of the person's own are not kept: there is no end of them.
  if (!known.patterns.has(word) && !known.accented.has(word)) return UNKNOWN;
  const made = makeEntry(word, known);
  known.entries.set(word, made);
  return made;
}

function buildIndex(): Index {
  const patterns = new Map<string, Pattern[]>();
  const accented = new Map<string, string[]>();
  for (const [language, rows] of Object.entries(TABLE) as [Language, readonly Row[]][])
    for (const row of rows) {
      const meaning: Meaning = { row, language };
      for (const words of row.words.toLowerCase().split(", ")) {
        const pattern: Pattern = { words, meaning };
        for (const first of listFirstWords(words)) {
          const those = patterns.get(first);
          if (those) those.push(pattern);
          else {
            patterns.set(first, [pattern]);
            for (const plain of spellPlainly(first)) accented.set(plain, [...(accented.get(plain) ?? []), first]);
          }
        }
      }
    }
  return { patterns, accented, entries: new Map(), exact: new Map() };
}

/**
 * A word's phrases as the table has them, and those that become its own with accents left out (`entretien telephonique`)
 * or umlauts written out (`zurueckgezogen`): unless that is another phrase, as of `würde`, which is not `wurde`.
 */
function makeEntry(word: string, index: Index): WordEntry {
  const exact = listExact(word, index);
  const all = new Map<string, Listed>(exact);
  for (const source of [word, ...(index.accented.get(word) ?? [])])
    for (const { words, meanings } of listExact(source, index).values())
      for (const spell of words.some(isAccented) ? [fold, writeOut] : []) {
        const plain = words.map((one) => (isAccented(one) ? spell(one) : one));
        const key = plain.join(" ");
        if (plain[0] !== word || exact.has(key)) continue;
        const before = all.get(key)?.meanings ?? [];
        all.set(key, { words: plain, meanings: [...new Set([...before, ...meanings])] });
      }
  const phrases = Array.from(all.values(), (one): Phrase => ({ ...one, signs: signsOf(one.meanings) }));
  phrases.sort((a, b) => b.words.length - a.words.length);
  const isFiller = phrases.some(({ words, signs }) => words.length === 1 && signs.has("filler"));
  return { phrases, isFiller };
}

function listExact(word: string, { patterns, exact }: Index): ReadonlyMap<string, Listed> {
  const before = exact.get(word);
  if (before) return before;
  const phrases = new Map<string, { readonly words: readonly string[]; readonly meanings: Meaning[] }>();
  for (const pattern of patterns.get(word) ?? [])
    for (const words of listPhrases(pattern.words)) {
      if (words[0] !== word) continue;
      const key = words.join(" ");
      const phrase = phrases.get(key);
      if (!phrase) phrases.set(key, { words, meanings: [pattern.meaning] });
      else if (!phrase.meanings.includes(pattern.meaning)) phrase.meanings.push(pattern.meaning);
    }
  exact.set(word, phrases);
  return phrases;
}

export function signsOf(meanings: readonly Meaning[]): Signs {
  return new Set(meanings.map(({ row }) => row.sign));
}

function isAccented(word: string): boolean {
  // eslint-disable-next-line no-control-regex -- the letters without accents
  return /[^\u0000-\u007F]/u.test(word);
}

function spellPlainly(word: string): readonly string[] {
  return isAccented(word) ? [...new Set([fold(word), writeOut(word)])].filter((plain) => plain !== word) : [];
}

function writeOut(word: string): string {
  return word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}

/** The first words of a pattern's phrases, found without listing these. */
function listFirstWords(pattern: string): readonly string[] {
  const blank = pattern.indexOf(" ");
  const start = blank < 0 ? pattern : pattern.slice(0, blank);
  if (start.includes("/")) return [...new Set(start.split("/").map(firstWord))];
  return [firstWord(start)];
}

function firstWord(choice: string): string {
  const hyphen = choice.indexOf("-");
  const join = choice.indexOf("_");
  const end = hyphen < 0 || (join >= 0 && join < hyphen) ? join : hyphen;
  const word = end < 0 ? choice : choice.slice(0, end);
  return word.includes("'") || word.includes(".") ? (splitElision(word)[0] ?? "") : word;
}

/** The phrases that a pattern in lower case stands for: `sent/filed application` is two. */
function listPhrases(pattern: string): readonly (readonly string[])[] {
  if (!pattern.includes("/")) return [wordsOf(pattern.replaceAll("_", " "))];
  const choices = pattern.split(" ").map((word) => word.split("/").map((one) => wordsOf(one.replaceAll("_", " "))));
  return choices.reduce<readonly (readonly string[])[]>(
    (starts, options) => starts.flatMap((start) => options.map((option) => [...start, ...option])),
    [[]],
  );
}

/** As a line's words are split. */
function wordsOf(phrase: string): readonly string[] {
  const words = phrase.includes(" ") || phrase.includes("-") ? phrase.split(/[ -]/u) : [phrase];
  return phrase.includes("'") || phrase.includes(".") ? words.flatMap(splitElision) : words;
}

/** Every word with which a phrase of the table begins, for tests of the whole table. */
export function listWords(): readonly string[] {
  known ??= buildIndex();
  return [...new Set([...known.patterns.keys(), ...known.accented.keys()])];
}
