import { fold, upperFirst } from "../../text/index.js";
import type { PlainDate } from "../temporal.js";
import { MONTH_WORDS, WEEKDAY_WORDS, type CalendarWords } from "./calendar-words.js";
import { findWeekday } from "../written/index.js";

/** A date as somebody has written it, and the day that it means. */
export interface DateSample {
  readonly text: string;
  readonly date: PlainDate;
}

/** What a number of a date is. */
type Role = "year" | "short year" | "month" | "day";

/** The orders in which people write the numbers of a date; where the month is a word, its number is missing. */
const ORDERS: readonly (readonly Role[])[] = [
  ["year", "month", "day"],
  ["day", "month", "year"],
  ["month", "day", "year"],
  ["day", "month", "short year"],
  ["month", "day", "short year"],
  ["day", "month"],
  ["month", "day"],
];
const WORDED_ORDERS: readonly (readonly Role[])[] = [["day"], ["day", "year"], ["year", "day"], ["day", "short year"]];

const TOKEN = /\d+|\p{L}+|[^\d\p{L}]+/gu;

/**
 * A date as the first of the samples is written: its order, its marks, its weekday and its month in the same language and
 * length. Several where the samples leave open which it is, the likeliest first; none where it is written in a way that this does
 * not know. Whether it is read as that day is for the caller to find out.
 *
 * @param samples the one to follow, then others of the same text, which tell apart what that one leaves open
 */
export function writeDateLike(
  date: PlainDate,
  samples: readonly DateSample[],
  language?: CalendarWords["language"],
): readonly string[] {
  const [like] = samples;
  if (!like) return [];
  const tokens = like.text.match(TOKEN) ?? [];
  const orders = findOrders(samples);
  const sets = (table: readonly CalendarWords[], at: (sample: DateSample) => number): readonly CalendarWords[] =>
    findSets(table, samples, at, language);
  const months = sets(MONTH_WORDS, ({ date: day }) => day.month - 1);
  const weekdays = sets(WEEKDAY_WORDS, ({ date: day }) => day.dayOfWeek - 1);
  const written = orders.flatMap((order) =>
    orNone(months).flatMap((month) =>
      orNone(weekdays).flatMap((weekday) => writeTokens(tokens, { like, date, order, month, weekday, samples }) ?? []),
    ),
  );
  return [...new Set(written)];
}

function orNone<T>(list: readonly T[]): readonly (T | undefined)[] {
  return list.length === 0 ? [undefined] : list;
}

interface Meaning {
  readonly like: DateSample;
  readonly date: PlainDate;
  readonly order: readonly Role[];
  readonly month?: CalendarWords;
  readonly weekday?: CalendarWords;
  readonly samples: readonly DateSample[];
}

function writeTokens(tokens: readonly string[], meaning: Meaning): string | undefined {
  const { like, date, order, month, weekday } = meaning;
  let numbers = 0;
  let afterDay = false;
  const parts = tokens.map((token): string | undefined => {
    const isSuffix = afterDay;
    afterDay = false;
    if (/^\d/u.test(token)) {
      const role = order[numbers++];
      afterDay = role === "day";
      return role && writeNumber(token, role, meaning);
    }
    if (!/^\p{L}/u.test(token)) return token;
    if (isSuffix && /^(?:st|nd|rd|th)$/iu.test(token)) return ordinalOf(date.day);
    if (isSuffix && /^er$/iu.test(token)) return date.day === 1 ? token : "";
    if (month && isWord(token, month, like.date.month - 1)) return inCaseOf(token, month.words[date.month - 1] ?? "");
    if (weekday && isWord(token, weekday, like.date.dayOfWeek - 1))
      return inCaseOf(token, weekday.words[date.dayOfWeek - 1] ?? "");
    return findWeekday(token) && !/^\p{Ll}/u.test(token) ? undefined : token;
  });
  return numbers === order.length && !parts.includes(undefined) ? parts.join("") : undefined;
}

function isWord(token: string, { words }: CalendarWords, at: number): boolean {
  return fold(words[at] ?? "") === fold(token);
}

function writeNumber(token: string, role: Role, { date, samples, like }: Meaning): string {
  if (role === "year") return String(date.year);
  if (role === "short year") return String(date.year % 100).padStart(2, "0");
  const number = String(role === "day" ? date.day : date.month);
  if (number.length > 1) return number;
  const padded = samples.map(({ text }) => /(?<!\d)0\d(?!\d)/u.test(text));
  const bare = samples.some(({ text }) => /(?<!\d)[1-9](?!\d)/u.test(text));
  const isPadded = token.length === 1 ? false : padded.includes(true) || (!bare && !/\p{L}/u.test(like.text));
  return isPadded ? `0${number}` : number;
}

/** The orders that the first sample may have; of several, those that the others have as well. */
function findOrders(samples: readonly DateSample[]): readonly (readonly Role[])[] {
  const [like, ...others] = samples.map((sample) => ordersOf(sample));
  const possible = like ?? [];
  const shared = possible.filter((order) => others.every((own) => own.length === 0 || own.includes(order)));
  return shared.length > 0 ? shared : possible;
}

function ordersOf({ text, date }: DateSample): readonly (readonly Role[])[] {
  const numbers = text.match(/\d+/gu) ?? [];
  const isWorded = (text.match(/\p{L}+/gu) ?? []).some((word) =>
    MONTH_WORDS.some((set) => isWord(word, set, date.month - 1)),
  );
  return (isWorded ? WORDED_ORDERS : ORDERS).filter(
    (order) => order.length === numbers.length && order.every((role, at) => isNumber(numbers[at] ?? "", role, date)),
  );
}

function isNumber(written: string, role: Role, { year, month, day }: PlainDate): boolean {
  const value = { year, "short year": year % 100, month, day }[role];
  return Number(written) === value && (role === "year") === written.length > 2;
}

/** The languages and lengths that the first sample's word may be of; those that the others' are of as well come first. */
function findSets(
  table: readonly CalendarWords[],
  samples: readonly DateSample[],
  at: (sample: DateSample) => number,
  language: CalendarWords["language"] | undefined,
): readonly CalendarWords[] {
  const fitting = samples.map((sample) => {
    const words = sample.text.match(/\p{L}+/gu) ?? [];
    return table.filter((set) => words.some((word) => isWord(word, set, at(sample))));
  });
  const [like = [], ...others] = fitting;
  const score = (set: CalendarWords): number =>
    others.filter((own) => own.includes(set)).length * 2 + Number(set.language === language);
  return like.toSorted((a, b) => score(b) - score(a));
}

function inCaseOf(token: string, word: string): string {
  if (token === token.toUpperCase() && token.length > 2) return word.toUpperCase();
  return /^\p{Lu}/u.test(token) ? upperFirst(word) : word.toLowerCase();
}

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return (
    new Map([
      [1, "st"],
      [2, "nd"],
      [3, "rd"],
    ]).get(day % 10) ?? "th"
  );
}
