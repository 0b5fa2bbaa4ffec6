import { writeDateLike, writeTimeLike, type DateSample, type PlainDate } from "../../../time/index.js";
import type { Language } from "./phrases.js";
import { samplesOf, type Journal, type JournalLine } from "./journals.js";
import { endOfLine, startOfLine } from "./text-lines.js";

/** What a new line is to say: its day, its time, and its words. */
export interface NewLine {
  readonly date: PlainDate;
  readonly time?: string;
  readonly words: string;
}

/** A line as others are written: its mark, its day, and what parts that from the words. */
export interface LineForm {
  /** The day, and the time if there is one, with all that stands before the words. */
  readonly heads: (line: Pick<NewLine, "date" | "time">) => readonly string[];
  /** Behind the words. */
  readonly tails: (line: Pick<NewLine, "date" | "time">) => readonly string[];
  /** The words begin with a capital letter. */
  readonly isCapital: boolean;
}

/** Learns the form of a line that begins with its day, or ends with it in brackets; nothing where it is written otherwise. */
export function learnLine(text: string, journal: Journal, like: JournalLine, language: Language): LineForm | undefined {
  const { item, date } = like;
  const { self, written, time, words } = item;
  if (!date || words.trim() === "" || written.start < self.start || written.end > self.end) return undefined;
  const first = self.start + words.length - words.trimStart().length;
  const last = self.start + words.trimEnd().length;
  const prefix = text.slice(startOfLine(text, self.start), self.start);
  const samples = samplesOf(text, journal, like);
  const isCapital = /^\p{Lu}/u.test(words.trimStart());
  if (written.start >= last) {
    const closing = text.slice(written.end, self.end);
    const opening = text.slice(last, written.start);
    if (!/^[\s*_]*[([]$/u.test(opening) || !/^[)\]][.:\s]*$/u.test(closing) || time) return undefined;
    return {
      heads: () => [prefix],
      tails: ({ date: day, time: clock }) =>
        listDays(day, samples, language).map(
          (one) => `${opening}${one}${clock === undefined ? "" : ` ${clock}`}${closing}`,
        ),
      isCapital,
    };
  }
  const lead = text.slice(self.start, written.start);
  const behind = time?.end ?? written.end;
  if (!LEAD.test(lead) || first < behind) return undefined;
  const gap = balance(lead, text.slice(behind, first));
  if (gap === undefined) return undefined;
  const end = text.slice(self.end, endOfLine(text, self.end));
  return {
    heads: (line) => {
      const days = listDays(line.date, withGap(samples, date, gap), language, gap);
      return days.flatMap((day) =>
        listTimes(text, like, line.time).map((clock) => `${prefix}${lead}${insertTime(day, gap, clock)}`),
      );
    },
    tails: () => [/^(?: {2,}|\\)$/u.test(end) ? end : ""],
    isCapital,
  };
}

/** A box that is checked may stand there, or marks and emoji. */
const LEAD = /^(?:\[[xX]\])?[^\p{L}\p{N}]*$/u;
const LONGEST_GAP = 16;

/** What parts the day from the words; marks that open the words' own emphasis belong to those. */
function balance(lead: string, gap: string): string | undefined {
  if (gap.length > LONGEST_GAP || /[\d\r\n]/u.test(gap)) return undefined;
  const marks = (text: string): number => (text.match(/\*\*|__|[*_~`]|==/gu) ?? []).length;
  const own = marks(lead + gap) % 2 === 0 ? gap : gap.replace(/(?<![*_~`=])[*_~`=]{1,4}$/u, "");
  const bare = own.replace(/\[\[?$/u, "");
  return marks(lead + bare) % 2 === 0 ? bare : undefined;
}

/** A weekday may stand behind the day: `2026-11-03 (Tue): `. It is written with it. */
function withGap(samples: readonly DateSample[], date: PlainDate, gap: string): readonly DateSample[] {
  const [like, ...others] = samples;
  return like ? [{ text: `${like.text}${gap}`, date }, ...others] : [];
}

function listDays(date: PlainDate, samples: readonly DateSample[], language: Language, gap = ""): readonly string[] {
  const isWorded = /\p{L}/u.test(gap);
  return [...new Set([...writeDateLike(date, samples, language), ...(isWorded ? [] : [`${date.toString()}${gap}`])])];
}

function listTimes(
  text: string,
  { item: { written, time } }: JournalLine,
  clock: string | undefined,
): readonly string[] {
  if (clock === undefined) return [""];
  if (!time) return [` ${clock}`, `, ${clock}`];
  const before = text.slice(written.end, time.start);
  const [start = clock, end] = clock.split("-");
  const own = end === undefined ? writeTimeLike(start, text.slice(time.start, time.end)) : clock;
  return [...new Set([`${before}${own}`, ` ${clock}`])];
}

/** Between the day and what follows it. */
function insertTime(day: string, gap: string, clock: string): string {
  return clock === "" ? day : `${day.slice(0, day.length - gap.length)}${clock}${gap}`;
}
