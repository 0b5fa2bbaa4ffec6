import { echo, nearest, type Range, surelyMeant } from "../../text/index.js";
import { DIRECTIONS, type Entry, KNOWN_KINDS, normalizeKind } from "../../facts/index.js";
import { mendDate, parseDate, type PlainDate } from "../../time/index.js";
import { LOG_GRAMMAR, type Placed, type Tell } from "./grammar.js";
import { rewrite, type LineEdit, type LineMend } from "../mend/index.js";
import type { Piece } from "./split-line.js";

const ANY_DATE = /\b\d{4}-\d{2}-\d{2}\b/u;

/** The first date in a line, and what stands around it: before it, without the comma or the word that leads to it. */
export interface DateInLine {
  readonly date: string;
  readonly before: string;
  readonly after: string;
}

export function findDate(line: string): DateInLine | undefined {
  const match = ANY_DATE.exec(line);
  if (!match) return undefined;
  const [date] = match;
  const before = line.slice(0, match.index).trimEnd();
  const lead = /(?:\son|,)$/iu.exec(before)?.[0] ?? "";
  return {
    date,
    before: before.slice(0, before.length - lead.length).trimEnd(),
    after: line.slice(match.index + date.length),
  };
}

/** A line with its date in front. */
export interface ReorderedLine {
  readonly line: string;
  /** No other date and no other reading could be meant. */
  readonly isSure: boolean;
  /** Of the line as it stands. */
  readonly whole: Range;
}

/**
 * The date that a line starts with; without `date` where it is there and broken, so that the rest can be read all the
 * same. Undefined where the line starts with something else; `mendOrder` then gives the line as it was probably meant.
 */
export function readStart(
  word: Piece,
  tell: Tell,
  mendOrder: () => ReorderedLine | undefined,
): { readonly date?: Placed<PlainDate> } | undefined {
  const date = parseDate(word.text);
  if (date.ok) return { date: { value: date.value, start: word.start, end: word.end } };
  const bare = word.text.replace(/(?<![:;.–—-])[:;.–—-]+$/u, "");
  if (bare !== word.text && parseDate(bare).ok) {
    tell(word, `nothing but a blank follows the date; write ${bare}`, { mend: rewrite(word.start, word.text, bare) });
    return {};
  }
  if (/^\d/u.test(word.text)) {
    const meant = mendDate(word.text);
    const mend = meant === undefined ? undefined : rewrite(word.start, word.text, meant);
    tell(word, date.reason, { check: "invalid-date", mend });
    return {};
  }
  const mended = mendOrder();
  const expected = mended === undefined ? `expected ${LOG_GRAMMAR}` : `write ${echo(mended.line)}`;
  const mend = mended?.isSure
    ? { title: "put the date first", edits: [{ ...mended.whole, text: mended.line }] }
    : undefined;
  tell(word, `${echo(word.text)} stands where the date belongs; ${expected}`, { mend });
  return undefined;
}

export function readDirection(
  date: Piece,
  word: Piece | undefined,
  tell: Tell,
  mendLine: (edit: LineEdit) => LineMend | undefined,
): Placed<Entry["direction"]> | undefined {
  if (!word) {
    tell(date, `the date stands alone; expected ${LOG_GRAMMAR}`);
    return undefined;
  }
  const written = word.text.toLowerCase();
  const direction = DIRECTIONS.find((one) => one === written);
  if (direction) return { value: direction, start: word.start, end: word.end };
  if (/^\d{1,2}:\d{2}/u.test(written)) tell(word, `${echo(word.text)} is a time; an entry has a date only: remove it`);
  else {
    const guess = nearest(written, DIRECTIONS);
    const meant = surelyMeant(written, DIRECTIONS);
    const mend = meant === undefined ? undefined : mendLine({ start: word.start, end: word.end, text: meant });
    tell(word, `${echo(word.text)} is neither sent nor received; ${adviseDirection(written, guess)}`, { mend });
  }
  return undefined;
}

function adviseDirection(word: string, guess: string | undefined): string {
  if (guess !== undefined) return `did you mean ${guess}?`;
  const kind = KNOWN_KINDS.find((known) => known === normalizeKind(word));
  return kind === undefined ? "write one of them after the date" : `write sent ${kind} or received ${kind}`;
}
