/**
 * A name as a stable key: lower case, without diacritics, letters and digits of any script joined by hyphens. Marks that
 * make another letter of one (the vowel signs of Devanagari, the voicing marks of kana) stay.
 */
export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}
