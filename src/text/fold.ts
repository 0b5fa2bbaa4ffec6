/** Lower case, without diacritics, every kind of blank made one: for looking words up in a text. Offsets are lost. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, " ");
}
