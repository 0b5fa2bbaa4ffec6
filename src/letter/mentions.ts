import { fold, slug } from "../text/index.js";
import type { Draft } from "../facts/index.js";
import { proseOf } from "./prose.js";

/** Scripts that put no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The draft has these words, one after the other and whole. Case, diacritics, blanks, line breaks, hyphens and emphasis
 * do not matter: `Front-end Developer` is also found as `**frontend** developer`. A phrase without letters and digits
 * counts as mentioned.
 */
export function mentions(draft: Draft, phrase: string): boolean {
  const wanted = slug(phrase).replaceAll("-", "").slice(0, LONGEST_PHRASE);
  if (wanted === "") return true;
  const words = slug(proseOf(draft)).split("-");
  if (UNSPACED.test(phrase)) return words.join("").includes(wanted);
  return words.some((_, at) => startsWith(words, at, wanted));
}

/** In letters and digits. Of a longer phrase only the beginning is looked for, even if that ends within a word. */
const LONGEST_PHRASE = 200;

function startsWith(words: readonly string[], from: number, wanted: string): boolean {
  let length = 0;
  for (let at = from; length < wanted.length; at++) {
    const word = words[at];
    if (word === undefined || !isNext(word, wanted, length)) return false;
    length += word.length;
  }
  return true;
}

function isNext(word: string, wanted: string, at: number): boolean {
  const isCut = wanted.length === LONGEST_PHRASE && at + word.length > LONGEST_PHRASE;
  return isCut ? word.startsWith(wanted.slice(at)) : wanted.startsWith(word, at);
}

/**
 * The draft names the position: as the note has it, without what stands in brackets or after a comma or dash (`Engineer
 * (m/f/d)`, `Analyst – Remote`), or by its initials, either way round (`SRE`, `Site Reliability Engineer`).
 */
export function mentionsRole(draft: Draft, role: string): boolean {
  const bare = role.replace(/[([{][^)\]}]*[)\]}]?/gu, (part) => (/[)\]}]$/u.test(part) ? " " : part));
  const [head = ""] = bare.split(/,|\||\s[-–—]\s/u);
  const names = [role, bare, head].filter((name, at) => at === 0 || slug(name) !== "");
  return names.some((name) => mentions(draft, name)) || mentionsInitials(draft, head.trim());
}

function mentionsInitials(draft: Draft, role: string): boolean {
  const words = slug(role).split("-");
  const initials = words.map((word) => word.charAt(0)).join("");
  if (words.length > 2) return mentions(draft, initials);
  if (!/^\p{Lu}{3,5}$/u.test(role)) return false;
  // Each of its letters begins a word, in order.
  const spelledOut = Array.from(fold(role), (letter) => `${letter}[\\p{L}]+`).join("[ -]+");
  return new RegExp(`(?<![\\p{L}])${spelledOut}(?![\\p{L}])`, "u").test(fold(proseOf(draft)));
}
