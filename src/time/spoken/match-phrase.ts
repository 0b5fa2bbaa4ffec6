import { fold, type Range } from "../../text/index.js";
import { findWeekday, type WeekdayWord } from "../written/index.js";
import { NUMBERS, PARTS_OF_DAY, PHRASES, UNITS, type DayMeaning } from "./phrases.js";

/** A word or a number of a text. */
export interface Word extends Range {
  /** As `fold` writes it, without apostrophes at its end. */
  readonly word: string;
  readonly written: string;
}

/** A phrase that names a day, in a text. */
export interface Phrase extends Range {
  readonly means: DayMeaning;
  /** Where it stands among the words: the first, and the one after the last that names the day. */
  readonly from: number;
  readonly to: number;
  readonly weekday?: WeekdayWord;
  readonly count?: number;
  readonly unit?: { readonly days: number } | { readonly months: number };
  readonly day?: number;
}

const WORD = /\d+|\p{L}[\p{L}\p{M}'’]*/gu;

export function splitIntoWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    written,
    word: fold(written).replaceAll("’", "'").replace(/'s?$/u, ""),
    start: index,
    end: index + written.length,
  }));
}

interface Pattern {
  readonly means: DayMeaning;
  readonly words: readonly (readonly string[])[];
}

let patterns: readonly Pattern[] | undefined;
let parts: readonly Pattern[] | undefined;

function listPatterns(phrases: string, means: DayMeaning): readonly Pattern[] {
  return phrases
    .split(", ")
    .map((phrase) => ({ means, words: phrase.split(" ").map((word) => word.split("/").map(lowerWord)) }));
}

/** The slots are capitals; German nouns are not. */
function lowerWord(word: string): string {
  return word.length === 1 && /[WNUD]/u.test(word) ? word : word.toLowerCase();
}

/** The longest phrase that begins at a word, with the part of the day behind it. */
export function matchPhrase(text: string, words: readonly Word[], at: number): Phrase | undefined {
  patterns ??= PHRASES.flatMap(({ means, en, de, fr, es }) =>
    [en, de, fr, es].flatMap((list) => listPatterns(list, means)),
  );
  let longest: Phrase | undefined;
  for (const pattern of patterns) {
    const found = match(text, words, at, pattern);
    if (found && (!longest || found.end > longest.end)) longest = found;
  }
  return longest && withPartOfDay(text, words, longest);
}

function withPartOfDay(text: string, words: readonly Word[], phrase: Phrase): Phrase {
  if ("span" in phrase.means || "spanFromSaid" in phrase.means || "week" in phrase.means) return phrase;
  parts ??= listPatterns(PARTS_OF_DAY, phrase.means);
  for (const part of parts) {
    const found = match(text, words, phrase.to, part);
    if (found && isNextTo(text, phrase, found)) return { ...phrase, end: found.end };
  }
  return phrase;
}

function isNextTo(text: string, { end }: Range, { start }: Range): boolean {
  return /^[ ,]{1,2}$/u.test(text.slice(end, start));
}

function match(text: string, words: readonly Word[], at: number, pattern: Pattern): Phrase | undefined {
  const slots: { -readonly [K in "weekday" | "count" | "unit" | "day"]?: Phrase[K] } = {};
  let end = 0;
  for (const [index, choices] of pattern.words.entries()) {
    const word = words[at + index];
    if (!word || (index > 0 && !isJoined(text.slice(words[at + index - 1]?.end, word.start)))) return undefined;
    const [choice = ""] = choices;
    end = word.end;
    if (choice === "W") slots.weekday = findWeekday(word.written, text.charAt(word.end) === ".");
    else if (choice === "N") slots.count = readCount(word.word);
    else if (choice === "U") slots.unit = Object.hasOwn(UNITS, word.word) ? UNITS[word.word] : undefined;
    else if (choice === "D") {
      const day = readDay(text, words, at + index);
      if (!day) return undefined;
      slots.day = day.day;
      end = day.end;
      continue;
    } else if (!choices.includes(word.word)) return undefined;
    const slot = ({ W: "weekday", N: "count", U: "unit" } as const)[choice];
    if (slot && slots[slot] === undefined) return undefined;
    if (choice === "W" && text.charAt(word.end) === "." && word.written.length < 5) end++;
  }
  const start = words[at]?.start ?? 0;
  const to = words.findIndex((word) => word.start >= end);
  return { means: pattern.means, start, end, from: at, to: to < 0 ? words.length : to, ...slots };
}

/** Blanks, hyphens, or nothing: `2w`, `avant-hier`, `2-day`. */
function isJoined(between: string): boolean {
  return /^(?:[ \t\u00A0]{0,2}|-|\. )$/u.test(between);
}

function readCount(word: string): number | undefined {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  const count = NUMBERS.findIndex((list) => list !== "" && list.split(" ").includes(word));
  return count < 0 ? undefined : count;
}

/** `5th`, or `5.` and a bare `5` where the words before it make a day of it; what is counted follows none. */
function readDay(
  text: string,
  words: readonly Word[],
  at: number,
): { readonly day: number; readonly end: number } | undefined {
  const word = words[at];
  const day = /^\d{1,2}$/u.test(word?.word ?? "") ? Number(word?.word) : 0;
  if (!word || day < 1 || day > 31) return undefined;
  const next = words[at + 1];
  if (next?.start === word.end && /^(?:st|nd|rd|th)$/u.test(next.word)) return { day, end: next.end };
  const isLed = /^(?:am|zum|den|le|el|dia)$/u.test(words[at - 1]?.word ?? "");
  const [tail = ""] = /^\.(?![\d.])/u.exec(text.slice(word.end)) ?? [];
  const isClosed = /^(?:$|[ \t]*[,;)]|[ \t]+(?:um|a|à|at)?[ \t]?\d{1,2}(?:[:.h]\d| ?(?:uhr|h)))/iu.test(
    text.slice(word.end + tail.length),
  );
  return isLed && isClosed ? { day, end: word.end + tail.length } : undefined;
}
