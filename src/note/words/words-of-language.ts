import { fold } from "../../text/index.js";
import { TABLE, type Language } from "./table/index.js";

let known: ReadonlyMap<Language, ReadonlySet<string>> | undefined;

/** The words by which a language tells facts and that no other of the languages has, folded. */
export function wordsOfLanguage(language: Language): ReadonlySet<string> {
  known ??= collect();
  return known.get(language) ?? new Set();
}

function collect(): ReadonlyMap<Language, ReadonlySet<string>> {
  const all = Object.entries(TABLE).map(([language, rows]) => ({
    language: language as Language, // as: the table's own keys
    words: new Set(rows.flatMap(({ words }) => fold(words).match(/\p{L}{2,}/gu) ?? [])),
  }));
  return new Map(
    all.map(({ language, words }) => {
      const others = all.filter((one) => one.language !== language);
      return [language, new Set([...words].filter((word) => !others.some((one) => one.words.has(word))))];
    }),
  );
}
