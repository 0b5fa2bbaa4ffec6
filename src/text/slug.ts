import { LetterPattern } from "./letter-pattern.js";

/**
 * A name as a stable key: lower case, without diacritics, letters and digits of any script joined by hyphens. Marks that
 * make another letter of one (the vowel signs of Devanagari, the voicing marks of kana) stay.
 */
export function slug(name: string): string {
  const letters = (NOT_ASCII.test(name) ? withoutMarks(name) : name).toLowerCase();
  return letters.replace(OTHERS.for(letters), "-").replace(/^-|-$/gu, "");
}

const NOT_ASCII = /\P{ASCII}/u;

function withoutMarks(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]+/gu, "")
    .normalize("NFC");
}

const OTHERS = new LetterPattern(String.raw`[^\p{L}\p{M}\p{N}]+`, "g");
