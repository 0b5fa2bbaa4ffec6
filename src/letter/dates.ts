import { fold } from "../text/index.js";
import { daysBetween, type PlainDate, type ZonedDateTime, dayOfMoment } from "../time/index.js";
import type { Draft, Interview } from "../facts/index.js";
import { proseOf } from "./prose.js";

/** By number, in English and in some languages that employers are written to in; folded, without full stops. */
const MONTHS = [
  "january|jan|januar|janvier|enero|gennaio|janeiro|januari|styczen",
  "february|feb|februar|fevrier|febrero|febbraio|fevereiro|februari",
  "march|mar|marz|maerz|mars|marzo|marco|maart",
  "april|apr|avril|abril|aprile",
  "may|mai|mayo|maggio|maio|mei|maj",
  "june|jun|juni|juin|junio|giugno|junho",
  "july|jul|juli|juillet|julio|luglio|julho",
  "august|aug|aout|agosto|augustus|augusti",
  "september|sept|sep|septembre|septiembre|settembre|setembro",
  "october|oct|oktober|okt|octobre|octubre|ottobre|outubro",
  "november|nov|novembre|noviembre|novembro",
  "december|dec|dezember|dez|decembre|diciembre|dicembre|dezembro|desember",
];
const WEEKDAYS = ["monday", "tuesday|tues", "wednesday|weds", "thursday|thurs", "friday", "saturday", "sunday"];
const ORDINALS = [
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth",
  "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth",
  "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
].flatMap((line) => line.split(" "));

/** Until then, a weekday or a day of the month alone says which one is meant. */
const DAYS_OF_A_WEEKDAY = 14;
const DAYS_OF_A_MONTH = 31;

/**
 * The draft has this date, in words or in digits: 12 November, November 12th, the twelfth of November, Nov 12, 12.11.,
 * 11/12, 12/11/2026, 2026-11-12; while it is near, also Thursday, the 12th, yesterday or today. With another year, it
 * is another date.
 */
export function mentionsDate(draft: Draft, date: PlainDate, today: PlainDate): boolean {
  const text = fold(proseOf(draft));
  const age = daysBetween(date, today);
  // These scripts put no blanks around it.
  if (new RegExp(`(?<!\\d)${date.month} ?[月월] ?${date.day} ?[日일]`, "u").test(text)) return true;
  return [...writtenForms(date), ...nearForms(date, age)].some((form) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, "u").test(text),
  );
}

/** The draft has the interview's date, which is the day where it took place. */
export function mentionsInterview(draft: Draft, { date }: Interview, now: ZonedDateTime): boolean {
  return mentionsDate(draft, date, dayOfMoment(now));
}

function writtenForms({ day, month, year }: PlainDate): readonly string[] {
  const monthName = `(?:${MONTHS[month - 1] ?? ""})`;
  const dayName = `(?:0?${day}(?:st|nd|rd|th|er|o|\\.)?|${(ORDINALS[day - 1] ?? "").replace("-", "[ -]")})`;
  const [d, m, y] = [`0?${day}`, `0?${month}`, `(?:${year}|'?${String(year % 100).padStart(2, "0")})`];
  const noOtherYear = `(?!\\.?,? ?(?!${year})\\d{4}(?!\\d))`;
  // "12 and 19 November", "12–13 November"
  const otherDays = "(?: ?(?:,|and|&|to|/|-|–) ?\\d{1,2}(?:st|nd|rd|th|\\.)?){0,10}";
  return [
    `${dayName}${otherDays}[ -]*(?:of |de )?${monthName}${noOtherYear}`,
    `${monthName}\\.?[ -]*(?:the )?${dayName}(?![:/\\d])${noOtherYear}`,
    `${year}[-/.]${m}[-/.]${d}`,
    `(?<![\\d./-])${d}([./-])${m}(?:\\1${y}|\\.)?(?![./-]?\\d)`,
    `(?<![\\d./-])${m}([/-])${d}(?:\\1${y})?(?![./-]?\\d)`,
  ];
}

function nearForms({ day, dayOfWeek }: PlainDate, age: number): readonly string[] {
  if (age < 0) return [];
  const months = MONTHS.join("|");
  const forms: string[] = [];
  if (age <= DAYS_OF_A_MONTH)
    forms.push(`the (?:${day}(?:st|nd|rd|th)|${ORDINALS[day - 1] ?? ""})(?! (?:of )?(?:${months}))`);
  if (age <= DAYS_OF_A_WEEKDAY)
    forms.push(`(?:${WEEKDAYS[dayOfWeek - 1] ?? ""})(?!,? (?:the )?(?:\\d|(?:${months})(?![\\p{L}])))`);
  if (age === 1) forms.push("yesterday|last night");
  if (age === 0) forms.push("today|this (?:morning|afternoon|evening)|earlier today|just now");
  return forms;
}
