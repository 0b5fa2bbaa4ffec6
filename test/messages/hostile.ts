import fc from "fast-check";
import { expect } from "vitest";
import { isWithinPair } from "../../src/text/index.js";

/** A letter that stands nowhere else: as many of it as a message shows are quoted from what was typed. */
const LETTER = "ж";
const LONGEST_QUOTE = 60;

/** What nobody types on purpose, and what people do who write more than English. */
const SCRAPS = [
  "\u001B[2J",
  "\u001B]0;owned\u0007",
  "\0",
  "\u007F",
  "\u009B31m",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u202E",
  "\u2066",
  "\uD83D",
  "\uDE00",
  "😀",
  "👩‍🚀",
  "👨‍👩‍👧‍👦",
  "e\u0301",
  "😀".repeat(40),
  `x${"😀".repeat(40)}`,
  LETTER.repeat(200),
  " ",
  "'",
  '"',
  ": ",
  ", ",
  "\\",
  "\\😀",
  "@😀",
  "`",
  "!😀 ",
  "[",
  "{",
];

/** In YAML, what nothing is known by. */
export const ALIAS = "*😀";

/** The text with scraps put in anywhere, or in the place of what stands there. */
export function damaged(text: string, more: readonly string[] = []): fc.Arbitrary<string> {
  const scrap = fc.constantFrom(...SCRAPS, ...more);
  const cut = fc.tuple(fc.nat(text.length), fc.constantFrom(0, 0, 0, 1, 3), scrap);
  return fc.array(cut, { minLength: 1, maxLength: 5 }).map((cuts) => {
    let result = text;
    for (const [at, length, insert] of cuts) result = result.slice(0, at) + insert + result.slice(at + length);
    return result;
  });
}

/** One line that a terminal, a log or a web page can show as it is. */
export function expectShowable(message: string, most = LONGEST_QUOTE): void {
  // eslint-disable-next-line no-control-regex -- control characters are what must not be there
  expect(message).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
  expect(message.isWellFormed()).toBe(true);
  expect(message).not.toContain(LETTER.repeat(most + 1));
}

export function expectWholeLetters(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  expect([isWithinPair(text, start), isWithinPair(text, end)]).toEqual([false, false]);
}
