import { findWeekday, nameWeekday, PlainDate, readWrittenDate, type WrittenDate } from "../../../time/index.js";
import type { DatedLine } from "../dated-line.js";
import type { BodyLine } from "../lines/index.js";

/** A heading, or a line that heads a list, that names a month, a year, or both. */
interface Stretch {
  readonly depth: number;
  /** Its English name. */
  readonly month?: string;
  readonly year?: string;
}

const LONGEST_TITLE = 40;
const YEAR = /^(?:19|20)\d{2}$/u;
/** `2026-10`, `10/2026` */
const NUMBERS = /^(?:(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})|(?<before>\d{1,2})[-/.](?<behind>(?:19|20)\d{2}))$/u;
const NAMES = "January February March April May June July August September October November December".split(" ");

/** The month that the headings above a line name, so that a day below them may be a number alone. */
export class Months {
  readonly #open: Stretch[] = [];

  /**
   * A heading begins: those of its depth and below head nothing more.
   *
   * @param title without markup
   * @returns whether it names a month or a year, and nothing else
   */
  enter(title: string, depth: number): boolean {
    this.leave(depth);
    const stretch = readStretch(title);
    if (stretch) this.#open.push({ ...stretch, depth });
    return stretch !== undefined;
  }

  leave(depth: number): void {
    while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
  }

  /** `October 2026`; without a year where none is named. */
  get here(): string | undefined {
    const month = this.#open.findLast((one) => one.month !== undefined);
    if (!month) return undefined;
    const year = month.year ?? this.#open.findLast((one) => one.year !== undefined)?.year;
    return [month.month, year].filter(Boolean).join(" ");
  }

  /** A date without a year, with the one that a heading names; undefined where the heading is of another month. */
  addYear(written: string): string | undefined {
    const { month, year } = this.#open.findLast((one) => one.year !== undefined) ?? {};
    if (year === undefined) return undefined;
    const full = `${written} ${year}`;
    const date = readWrittenDate(full)?.date;
    return date && (month === undefined || NAMES[date.month - 1] === month) ? full : undefined;
  }
}

/** Whether a line, without markup, names a month and nothing else. */
export function isMonthTitle(title: string): boolean {
  return readStretch(title)?.month !== undefined;
}

/** The line with the number before it, which markdown takes for that of a list within a bullet: `- 9. beworben`. */
export function withBareDay<T extends BodyLine>(text: string, line: T): T {
  if (!line.isItem) return line;
  const [number = ""] = BULLETED.exec(text.slice(Math.max(0, line.start - LONGEST_NUMBER), line.start)) ?? [];
  const from = number.search(/\d/u);
  return from < 0 ? line : { ...line, start: line.start - number.length + from };
}

const LONGEST_NUMBER = 12;
const BULLETED = /[-+*][ \t]{1,4}\d{1,2}\.[ \t]{1,4}$/u;

function readStretch(title: string): Omit<Stretch, "depth"> | undefined {
  if (title.length > LONGEST_TITLE) return undefined;
  const [bare = ""] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(title.replace(/\([^()]*\)/u, "")) ?? [];
  if (YEAR.test(bare)) return { year: bare };
  const { year, month, before, behind } = NUMBERS.exec(bare)?.groups ?? {};
  const name = NAMES[Number(month ?? before) - 1];
  if (name !== undefined) return { month: name, year: year ?? behind };
  const first = /^\p{L}/u.test(bare) ? readWrittenDate(`1 ${bare}`, { after: ANY_YEAR }) : undefined;
  if (!first?.date) return undefined;
  const named = readWrittenDate(`1 ${bare}`)?.date;
  return { month: NAMES[first.date.month - 1], year: named && String(named.year) };
}

const ANY_YEAR = new PlainDate(2000, 1, 1);

/** The day, alone or behind its weekday, and what parts it from the words: `9 – applied`, `Fr 9.: beworben`, `le 9 : relance`. */
const DAY =
  /^(?<lead>[^\p{L}\p{N}]*(?:(?:the|on|am|den|der|le|el)[ \t]+)?)(?<weekday>\p{L}{2,10}\.?,?[ \t]+)?(?:the[ \t]+)?(?<day>\d{1,2})(?<mark>st|nd|rd|th|er|[.ºª°])?(?<rest>[^\p{L}\p{N}]*)/iu;
/** What ends a number that is a day: a mark that no other number follows, or the end of the line. */
const END = /^(?:[ \t]*[\])}*_]*[:–—|](?![ \t]*\d{1,2}(?![\p{L}\d]))|[ \t]+-[ \t](?!\d{1,2}(?![\p{L}\d]))|[ \t]*$)/u;

/**
 * A line that begins with a day of a month that a heading names.
 *
 * @param clean without markup, as `cleanLine` leaves it
 * @param month as `Months` has it
 */
export function readDayLine(clean: string, month: string): DatedLine | undefined {
  const { lead = "", weekday = "", day = "", mark = "", rest = "" } = DAY.exec(clean)?.groups ?? {};
  if (day === "") return undefined;
  const word = weekday.trim();
  const named = word === "" ? undefined : findWeekday(word.replace(/[.,]{1,2}$/u, ""), word.includes("."));
  if (word !== "" && !named) return undefined;
  const isMarked = mark !== "" || named !== undefined;
  const end = clean.search(day) + day.length + mark.length;
  const behind = clean.slice(end);
  if (!END.test(behind) && !(isMarked && /^[,:.]?[ \t]/u.test(behind))) return undefined;
  const dateText = [...(named ? [nameWeekday(named.weekday)] : []), day, month].join(" ");
  const found = readWrittenDate(dateText);
  if (!found || found.isSpan || (!found.date && !named && /\d{4}$/u.test(month))) return undefined;
  const written: WrittenDate = { ...found, start: lead.length, end };
  const words = end + rest.length;
  return { written, dateText, words: " ".repeat(words) + clean.slice(words) };
}
