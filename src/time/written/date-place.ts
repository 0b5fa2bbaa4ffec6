import { matchAt } from "./match-at.js";
import { textBefore } from "./surroundings.js";
import { findWeekday } from "./weekdays.js";

/** Words that a date follows: `bis 5.11.`, `by Nov 5`. */
const BEFORE_DATE: ReadonlySet<string> = new Set(
  "am vom bis zum ab seit den der dem on by from until till since before after le du au dès el del al".split(" "),
);
/** Words that a version or a number of a chapter follows. */
const BEFORE_VERSION: ReadonlySet<string> = new Set(
  "version versions versión release build v ver ubuntu section chapter kapitel abschnitt §".split(" "),
);

const LAST_WORD = /([\p{L}§]{1,20})\.?,?[ \t\u00A0]{1,3}$/u;
const OPENING = /(?:^|[|([{\n*>-])[ \t]{0,3}$/u;
const CLOSING = /[ \t\u00A0]{0,3}(?:[\r\n,;:.!?)\]}|–—]|-[ \t]|$)/uy;
const TIME = /[ \t\u00A0]{1,2}(?:(?:at|um|à|@)[ \t])?\d{1,2}(?:[:.h]\d|[ \t]?(?:h|uhr|[ap]\.?m)(?!\p{L}))/iuy;

export function isAfterVersion(text: string, start: number): boolean {
  return BEFORE_VERSION.has(wordBefore(text, start));
}

/** After a word that a date follows, a weekday included. */
export function isAfterDateWord(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  return BEFORE_DATE.has(word) || findWeekday(word) !== undefined;
}

/** At the start of a line, a cell or a bracket, or after a word that a date follows. */
export function isAtDatePlace(text: string, start: number): boolean {
  return OPENING.test(textBefore(text, start)) || isAfterDateWord(text, start);
}

/** Before the end, a punctuation mark or a time: what is counted (`May 5 people come`) does not follow. */
export function isClosed(text: string, end: number): boolean {
  return matchAt(CLOSING, text, end) !== undefined || matchAt(TIME, text, end) !== undefined;
}

/** The last word before a place, in lower case; empty where something else stands there. */
export function wordBefore(text: string, start: number): string {
  return LAST_WORD.exec(textBefore(text, start))?.[1]?.toLowerCase() ?? "";
}
