import type { Range } from "../../text/index.js";
import { compareDates } from "../date.js";
import type { PlainDate } from "../temporal.js";
import { findWrittenDates, type DateOrder } from "../written/index.js";
import { matchPhrase, splitIntoWords, type Phrase, type Word } from "./match-phrase.js";
import { NO_DAY_AFTER } from "./phrases.js";
import { readWithoutYear } from "./read-without-year.js";
import { fixed, resolvePhrase } from "./resolve-phrase.js";
import { findSlashed } from "./slashed-dates.js";
import type { SpokenDate } from "./spoken-date.js";

export interface SpokenHints {
  readonly today: PlainDate;
  /** How the note writes dates of numbers. */
  readonly order?: DateOrder;
  /** The day on which it was said, from which `in 2 weeks` and `within a week` count; today, unless it is known. */
  readonly countedFrom?: PlainDate | undefined;
}

/**
 * The days in a text that somebody types today, in order: as they are written (`2026-11-05`, `5 Jan`, `05/11`) and as they are
 * said (`yesterday`, `next fri`, `in 2 weeks`, `letzten Dienstag`), in four languages.
 */
export function findSpokenDates(text: string, hints: SpokenHints): readonly SpokenDate[] {
  const written = findWritten(text, hints);
  const isTaken = (range: Range): boolean => written.some((one) => range.start < one.end && one.start < range.end);
  const spoken = findPhrases(text, isTaken).map((phrase): SpokenDate => {
    const { start, end } = phrase;
    return { start, end, ...resolvePhrase(phrase, text.slice(start, end), hints.today, hints.countedFrom) };
  });
  return [...written, ...spoken].sort((a, b) => a.start - b.start);
}

/** A day that its words name whenever they are said, by the day on which they are. */
export interface NearDay extends Range {
  readonly date: PlainDate;
}

/** `today`, `tomorrow`, `übermorgen` in a text of that day, in order. */
export function findNearDays(text: string, today: PlainDate): readonly NearDay[] {
  return findPhrases(text, () => false).flatMap(({ start, end, means }) =>
    "days" in means && means.days >= 0 ? [{ start, end, date: today.add({ days: means.days }) }] : [],
  );
}

function findWritten(text: string, { today, order }: SpokenHints): readonly SpokenDate[] {
  const found = findWrittenDates(text, { order }).map((one): SpokenDate => {
    const { start, end, date, choices, reason = "" } = one;
    const words = text.slice(start, end);
    if (date) return { start, end, ...fixed(date, words, today) };
    if (choices) return { start, end, ...sameOf({ reason: firstOf(reason), choices: choices.toSorted(compareDates) }) };
    return { start, end, ...(readWithoutYear(words, today, order) ?? sameOf({ reason, choices: [] })) };
  });
  const slashed = findSlashed(text, today, order).filter(
    (one) => !found.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...found, ...slashed];
}

/** What to write for it, whoever shows the choices says. */
function firstOf(reason: string): string {
  return reason.split("; ", 1)[0] ?? reason;
}

function sameOf(reading: SpokenDate["near"]): Pick<SpokenDate, "past" | "ahead" | "near"> {
  return { past: reading, ahead: reading, near: reading };
}

function findPhrases(text: string, isTaken: (range: Range) => boolean): readonly Phrase[] {
  const words = splitIntoWords(text);
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = matchPhrase(text, words, at);
    if (!phrase || isTaken(phrase) || !isMeant(text, words, phrase)) continue;
    phrases.push(phrase);
    while ((words[at + 1]?.start ?? text.length) < phrase.end) at++;
  }
  return phrases;
}

/** Whether the words are a day's, and not another word's that is spelled the same. */
function isMeant(text: string, words: readonly Word[], { means, weekday, from, to, start, end }: Phrase): boolean {
  const before = words[from - 1]?.word ?? "";
  const isGlued = /[\p{L}\p{N}@./#-]$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}@#]/u.test(text.slice(end));
  if (isGlued) return false;
  const own = words[from]?.word ?? "";
  if (Object.hasOwn(NO_DAY_AFTER, own) && to === from + 1) {
    const no = NO_DAY_AFTER[own]?.split(" ") ?? [];
    if (no.includes(before)) return false;
  }
  if (!("weekday" in means) || means.weekday !== "bare" || !weekday?.isAlsoWord) return true;
  const rest = text.slice(end);
  const isLed = LEADS.has(before);
  const isTimed = /^[ ,]{1,2}(?:(?:at|um|a|à|a las)[ ])?\d{1,2}(?:[:.h]\d|[ ]?(?:h|uhr|[ap]m)\b)/iu.test(rest);
  const isClosed = /^[ ]*(?:$|[,;)]|(?:and|or|und|oder|et|ou|y|o)[ ])/u.test(rest);
  const isCapital = /^\p{Lu}/u.test(text.slice(start));
  return (
    isTimed ||
    (isClosed && LONG_ENOUGH.test(own)) ||
    (isLed && (isClosed || isCapital || LONG_ENOUGH.test(own))) ||
    (isCapital && isClosed)
  );
}

/** English short forms, which are words only by chance. */
const LONG_ENOUGH = /^(?:mon|sat|sun)$/u;

/** What a weekday follows. */
const LEADS: ReadonlySet<string> = new Set(
  "on by until till before from to for since bis am ab vor den zum spatestens jusqu'a avant le ce d'ici au el antes del hasta para interview screen call onsite moved".split(
    " ",
  ),
);
