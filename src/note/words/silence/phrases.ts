import { fold } from "../../../text/index.js";
import { type Item, splitElision } from "../signs/index.js";
import { IDLE, REMARKS, type IdleWords, type RemarkWords } from "../table/index.js";

export type Meaning = keyof IdleWords | keyof RemarkWords;

/** Phrases of one meaning, in all languages: without accents, by their first word, the longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

let known: ReadonlyMap<Meaning, Phrases> | undefined;

/** Without accents. */
export function wordsOf(items: readonly Item[]): readonly string[] {
  return items.flatMap(({ kind, words }) => (kind === "word" ? words.map(fold) : []));
}

/** How many words of a phrase of this meaning stand at a place; 0 where none does. */
export function matchIdle(meaning: Meaning, words: readonly string[], at: number): number {
  known ??= listAll();
  const phrases = known.get(meaning)?.get(words[at] ?? "") ?? [];
  return phrases.find((phrase) => phrase.every((word, next) => words[at + next] === word))?.length ?? 0;
}

/** Where such a phrase stands first. */
export function findIdle(meaning: Meaning, words: readonly string[]): number {
  return words.findIndex((_, at) => matchIdle(meaning, words, at) > 0);
}

function listAll(): ReadonlyMap<Meaning, Phrases> {
  return new Map<Meaning, Phrases>([...listMeanings(IDLE), ...listMeanings(REMARKS)]);
}

/** The phrases of each meaning, whatever their language. */
function listMeanings<Key extends string>(table: readonly Readonly<Record<Key, string>>[]): readonly [Key, Phrases][] {
  const meanings = Object.keys(table[0] ?? {}) as Key[]; // as: the table's rows have these keys and no others
  return meanings.map((meaning) => [meaning, listPhrases(table.map((words) => words[meaning]))]);
}

function listPhrases(lists: readonly string[]): Phrases {
  const phrases = lists
    .flatMap((list) => list.split(", "))
    .map((phrase) => phrase.toLowerCase().split(/[ -]/u).flatMap(splitElision).map(fold))
    .toSorted((a, b) => b.length - a.length);
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [word = ""] = phrase;
    byFirst.set(word, [...(byFirst.get(word) ?? []), phrase]);
  }
  return byFirst;
}
