import { fold } from "../text/index.js";
import type { Contact, Draft } from "../facts/index.js";

const ADDRESS = /(?<![^\s<>()[\]:,;"'@])[^\s<>()[\]:,;"'@]+@[^\s<>()[\]:,;"'@]+\.\p{L}{2,}/gu;
const DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/gu;
const NUMBER = /(?<![\p{L}\p{N}])\+?\(?\d[\d \t()./–-]{5,}\d(?!\p{N})/gu;
/** To be said aloud: `jo at example dot com`, `5 5 5, 0 1 0 0`, `five five five, oh one double oh`. */
const SPOKEN = new RegExp(
  [
    String.raw`(?<!\S)\S+ at \S+(?: dot \S+)+`,
    String.raw`(?:(?<!\d)\d(?!\d)[ ,]*){7,}`,
    String.raw`(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b[ ,.-]*){6,}`,
  ].join("|"),
  "u",
);

/** The draft says how to reach the person: an address or a number that is nobody's at the employer. */
export function hasContactDetails(draft: Draft, contacts: readonly Contact[]): boolean {
  const text = draft.text.replace(/<!--[^]*?(?:-->|$(?![^]))|^[ \t]*>[^\r\n]*/gmu, "");
  const theirs = new Set(contacts.flatMap(({ email, phone }) => [email?.toLowerCase(), phone && digitsOf(phone)]));
  const addresses = (text.match(ADDRESS) ?? []).map((address) => address.toLowerCase());
  if (addresses.some((address) => !theirs.has(address))) return true;
  const numbers = (text.replace(DATE, "×").match(NUMBER) ?? []).map(digitsOf);
  if (numbers.some((digits) => digits.length >= 7 && digits.length <= 15 && !theirs.has(digits))) return true;
  return SPOKEN.test(fold(text));
}

function digitsOf(number: string): string {
  return number.replace(/\D/gu, "");
}
