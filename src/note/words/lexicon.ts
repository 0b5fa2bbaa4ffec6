import { fold } from "../../text/index.js";
import { splitElision } from "./split-tokens.js";
import { TABLE, type Language, type Row } from "./table/index.js";

/** A row of the table, in its language. */
export interface Meaning {
  readonly row: Row;
  readonly language: Language;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** The table's phrases by their first words, those of more words first. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** May stand between the words of a phrase. */
  readonly fillers: ReadonlySet<string>;
  readonly size: number;
}

let known: Lexicon | undefined;

/** Made when it is first asked for: many notes need none. */
export function openLexicon(): Lexicon {
  known ??= buildLexicon();
  return known;
}

type Growing = Map<string, { readonly words: readonly string[]; readonly meanings: Meaning[] }>;

function buildLexicon(): Lexicon {
  const all: Growing = new Map();
  for (const [language, rows] of Object.entries(TABLE) as [Language, readonly Row[]][])
    for (const row of rows) for (const words of listPhrases(row.words)) add(all, words, { row, language });
  addPlainSpellings(all);
  const phrases = new Map<string, Phrase[]>();
  const fillers = new Set<string>();
  for (const phrase of all.values()) {
    const [first = ""] = phrase.words;
    const those = phrases.get(first);
    if (those) those.push(phrase);
    else phrases.set(first, [phrase]);
    if (phrase.words.length === 1 && phrase.meanings.some(({ row }) => row.sign === "filler")) fillers.add(first);
  }
  for (const those of phrases.values()) those.sort((a, b) => b.words.length - a.words.length);
  return { phrases, fillers, size: all.size };
}

function add(all: Growing, words: readonly string[], meaning: Meaning): void {
  const key = words.join(" ");
  const phrase = all.get(key) ?? { words, meanings: [] };
  if (!phrase.meanings.some(({ row }) => row === meaning.row)) phrase.meanings.push(meaning);
  all.set(key, phrase);
}

/**
 * Accents left out (`entretien telephonique`), umlauts written out (`zurueckgezogen`): unless that is another phrase, as
 * of `würde`, which is not `wurde`.
 */
function addPlainSpellings(all: Growing): void {
  const exact = new Set(all.keys());
  for (const { words, meanings } of [...all.values()].filter((phrase) => phrase.words.some(isAccented)))
    for (const spell of [fold, writeOut]) {
      const plain = words.map(spell);
      if (exact.has(plain.join(" "))) continue;
      for (const meaning of meanings) add(all, plain, meaning);
    }
}

function isAccented(word: string): boolean {
  // eslint-disable-next-line no-control-regex -- the letters without accents
  return /[^\u0000-\u007F]/u.test(word);
}

function writeOut(word: string): string {
  return word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}

/** The phrases that a row's words stand for: `sent/filed application` is two. */
export function listPhrases(words: string): readonly (readonly string[])[] {
  return words.split(", ").flatMap((pattern) => {
    if (!pattern.includes("/")) return [wordsOf(pattern.replaceAll("_", " "))];
    const choices = pattern.split(" ").map((word) => word.split("/").map((one) => wordsOf(one.replaceAll("_", " "))));
    return choices.reduce<readonly (readonly string[])[]>(
      (starts, options) => starts.flatMap((start) => options.map((option) => [...start, ...option])),
      [[]],
    );
  });
}

/** As a line's words are split, by what phrases have between them: many phrases are split when the first line is read. */
function wordsOf(phrase: string): readonly string[] {
  const words = phrase.toLowerCase().split(/[ -]/u);
  return phrase.includes("'") || phrase.includes(".") ? words.flatMap(splitElision) : words;
}
