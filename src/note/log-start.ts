import { DIRECTIONS, type Entry } from "../facts/index.js";
import { nearest } from "../text/index.js";
import { parseDate, type PlainDate } from "../time/index.js";
import { KNOWN_KINDS, normalizeKind } from "./log-kinds.js";
import { LOG_GRAMMAR, type Part, type Tell } from "./log-grammar.js";
import type { Piece } from "./log-words.js";
import { echo } from "./read-scalar.js";

/** A date anywhere in a line, with the word that leads to it. */
export const ANY_DATE = /(?:\s+on|,)?\s*\b(\d{4}-\d{2}-\d{2})\b/iu;

/**
 * The date that a line starts with; without `date` where it is there and broken, so that the rest can be read all the
 * same. Undefined where the line starts with something else; `mendOrder` then gives the line as it was probably meant.
 */
export function readStart(
  word: Piece,
  tell: Tell,
  mendOrder: () => string | undefined,
): { readonly date?: Part<PlainDate> } | undefined {
  const date = parseDate(word.text);
  if (date.ok) return { date: { value: date.value, start: word.start, end: word.end } };
  const bare = word.text.replace(/[:;.–—-]+$/u, "");
  if (bare !== word.text && parseDate(bare).ok) {
    tell(word, `nothing but a blank follows the date; write ${bare}`);
    return {};
  }
  if (/^\d/u.test(word.text)) {
    tell(word, date.reason, "invalid-date");
    return {};
  }
  const mended = mendOrder();
  const mend = mended === undefined ? `expected ${LOG_GRAMMAR}` : `write ${echo(mended)}`;
  tell(word, `${echo(word.text)} stands where the date belongs; ${mend}`);
  return undefined;
}

export function readDirection(date: Piece, word: Piece | undefined, tell: Tell): Part<Entry["direction"]> | undefined {
  if (!word) {
    tell(date, `the date stands alone; expected ${LOG_GRAMMAR}`);
    return undefined;
  }
  const written = word.text.toLowerCase();
  const direction = DIRECTIONS.find((one) => one === written);
  if (direction) return { value: direction, start: word.start, end: word.end };
  if (/^\d{1,2}:\d{2}/u.test(written)) tell(word, `${echo(word.text)} is a time; an entry has a date only: remove it`);
  else tell(word, `${echo(word.text)} is neither sent nor received; ${mendDirection(written)}`);
  return undefined;
}

function mendDirection(word: string): string {
  const guess = nearest(word, DIRECTIONS);
  if (guess !== undefined) return `did you mean ${guess}?`;
  const kind = KNOWN_KINDS.find((known) => known === normalizeKind(word));
  return kind === undefined ? "write one of them after the date" : `write sent ${kind} or received ${kind}`;
}
