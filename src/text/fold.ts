/** Anything but ASCII with single blanks in it. */
const MAY_CHANGE = /[^ -~]| {2}/u;

/** Lower case, without diacritics, every kind of blank made one: for looking words up in a text. Offsets are lost. */
export function fold(text: string): string {
  if (!MAY_CHANGE.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, " ");
}
