import { oneLine } from "../text/index.js";

/** What was read, or why it cannot be: a sentence's end for people, such as `2026-11-31 is no date; November has 30 days`. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export function succeed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function fail(reason: string): Parsed<never> {
  return { ok: false, reason };
}

const LONGEST_ECHO = 40;

/** What a person wrote, safe and short enough to be shown back to them in a reason. */
export function echo(text: string): string {
  // Cut first: oneLine walks the whole text, and a person's text may be as long as a note.
  const shown = oneLine(text.slice(0, 4 * LONGEST_ECHO)).trim();
  if (shown === "") return "an empty text";
  return shown.length > LONGEST_ECHO ? `${shown.slice(0, LONGEST_ECHO - 1).toWellFormed()}…` : shown;
}
