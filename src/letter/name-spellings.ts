import { LetterPattern } from "../text/index.js";

/** Letters that have other spellings than their own without the mark. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  ä: ["a", "ae"],
  ö: ["o", "oe"],
  ü: ["u", "ue"],
  ø: ["o", "oe"],
  å: ["a", "aa"],
  æ: ["ae"],
  œ: ["oe"],
  ß: ["ss"],
  ł: ["l"],
  đ: ["d", "dj"],
  ð: ["d", "th"],
  þ: ["th"],
  ı: ["i"],
};

/** How many spellings of a word are kept; a name has few such letters. */
const MOST = 32;

/** Every way to spell a word without its diacritics, in lower case: `Sørensen` is sorensen or soerensen. */
export function spellingsOf(word: string): readonly string[] {
  let spellings: readonly string[] = [""];
  for (const letter of word.normalize("NFC").toLowerCase().replace(/['’ʼ]/gu, "")) {
    const options = SPELLINGS[letter] ?? [withoutMarks(letter)];
    spellings = spellings.flatMap((start) => options.map((option) => start + option)).slice(0, MOST);
  }
  return spellings;
}

/** With one letter for each letter, though that is wrong for some (Straus for Strauß): a slip in one counts once. */
export function roughSpellingOf(word: string): string {
  const letters = word.normalize("NFC").toLowerCase().replace(/['’ʼ]/gu, "");
  return Array.from(letters, (letter) => SPELLINGS[letter]?.[0]?.charAt(0) ?? withoutMarks(letter)).join("");
}

function withoutMarks(letter: string): string {
  return letter
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]+/gu, "")
    .normalize("NFC");
}

const PARTS = new LetterPattern(String.raw`[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*`, "g");
const RUNS = new LetterPattern(String.raw`[\p{L}\p{M}]+(?:[-'’ʼ][\p{L}\p{M}]+)*`, "g");
const PIECES = new LetterPattern(String.raw`[\p{L}\p{M}]+`, "g");

function matchAll(pattern: LetterPattern, text: string): readonly string[] {
  const composed = text.normalize("NFC");
  return composed.match(pattern.for(composed)) ?? [];
}

/** The words of a name, its hyphenated parts apart: `Dr. Anne-Marie O'Malley` is Dr, Anne, Marie, O'Malley. */
export function partsOfName(name: string): readonly string[] {
  return matchAll(PARTS, name);
}

/** All the words by which a name may rightly be written: its parts, and those that hyphens and apostrophes join. */
export function wordsOfName(name: string): readonly string[] {
  const runs = matchAll(RUNS, name);
  const joined = runs.map((run) => run.replaceAll("-", ""));
  const pieces = matchAll(PIECES, name);
  return [...new Set([...joined, ...partsOfName(name), ...pieces])].flatMap(spellingsOf);
}
