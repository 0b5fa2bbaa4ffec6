import type { BodyLine } from "./body-line.js";

/** Months that are spelled so in German alone, and those that are spelled alike in English. */
const GERMAN =
  /^(?:jan(?:uar)?|jänner|feb(?:ruar)?|feber|märz|mrz|mai|juni|juli|okt(?:ober)?|dez(?:ember)?)(?![\p{L}\p{N}])/iu;
const SHARED = /^(?:apr(?:il)?|aug(?:ust)?|sept?(?:ember)?|nov(?:ember)?)(?![\p{L}\p{N}])/iu;
const NUMBER = /(?<bullet>[-+*][ \t]+)?(?<![\p{L}\p{N}])\d{1,2}\.[ \t]+$/u;
const LONGEST_NUMBER = 12;

/**
 * The line with the number before it, where that is the day of a date: to markdown, `- 6. Oktober 2026: beworben` is a numbered list within
 * a bullet. A number alone before a month that is English, too, may count the lines.
 */
export function withDayNumber<T extends BodyLine>(text: string, line: T): T {
  if (!line.isItem) return line;
  const number = NUMBER.exec(text.slice(Math.max(0, line.start - LONGEST_NUMBER), line.start));
  if (!number) return line;
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_NUMBER));
  const isGerman = GERMAN.test(head);
  if (!isGerman && !SHARED.test(head)) return line;
  const { bullet } = number.groups ?? {};
  if (bullet === undefined && !isGerman) return line;
  return { ...line, start: line.start - number[0].length + (bullet?.length ?? 0) };
}
