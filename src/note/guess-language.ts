import { fold } from "../text/index.js";

/** Small words that the other three do not have, folded. */
const SMALL_WORDS = {
  English: "the and with for was from they this that have will are not but about",
  German: "der das und mit ist ich nicht ein eine auf fur dem von sich auch wir zum zur bei",
  French: "le les et est une pour avec dans pas nous vous sur par au aux ont ils je",
  Spanish: "el los y con una para las del por como pero se mi su al nos",
} as const;

export type Language = keyof typeof SMALL_WORDS;

const BY_WORD: ReadonlyMap<string, Language> = new Map(
  (Object.keys(SMALL_WORDS) as Language[]) // The keys of an object literal are its type's.
    .flatMap((language) => SMALL_WORDS[language].split(" ").map((word) => [word, language] as const)),
);

/** Fewer say nothing. */
const LEAST = 3;

/** The language of a text by its small words: the one that has twice as many as the next. */
export function guessLanguage(text: string): Language | undefined {
  const counts = new Map<Language, number>();
  for (const word of fold(text).match(/\p{L}+/gu) ?? []) {
    const language = BY_WORD.get(word);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] >= LEAST && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
