import { splitTokens } from "./split-tokens.js";
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

function buildLexicon(): Lexicon {
  const all = new Map<string, { readonly words: readonly string[]; readonly meanings: Meaning[] }>();
  const fillers = new Set<string>();
  for (const [language, rows] of Object.entries(TABLE) as [Language, readonly Row[]][])
    for (const row of rows)
      for (const words of listPhrases(row.words)) {
        const key = words.join(" ");
        const phrase = all.get(key) ?? { words, meanings: [] };
        if (!phrase.meanings.some((meaning) => meaning.row === row)) phrase.meanings.push({ row, language });
        all.set(key, phrase);
        if (row.sign === "filler" && words.length === 1) fillers.add(key);
      }
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of all.values()) {
    const first = phrase.words[0] ?? "";
    const those = phrases.get(first);
    if (those) those.push(phrase);
    else phrases.set(first, [phrase]);
  }
  for (const those of phrases.values()) those.sort((a, b) => b.words.length - a.words.length);
  return { phrases, fillers, size: all.size };
}

/** The phrases that a row's words stand for: `sent/filed application` is two. */
export function listPhrases(words: string): readonly (readonly string[])[] {
  return words.split(",").flatMap((pattern) => {
    const choices = pattern
      .trim()
      .split(" ")
      .map((word) => word.split("/").map((one) => one.replaceAll("_", " ")));
    const written = choices.reduce<readonly string[]>(
      (starts, options) => starts.flatMap((start) => options.map((option) => `${start} ${option}`)),
      [""],
    );
    return written.map((text) =>
      splitTokens(text)
        .filter(({ kind }) => kind === "word")
        .map(({ word }) => word),
    );
  });
}
