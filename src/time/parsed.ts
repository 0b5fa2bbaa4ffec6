import { oneLine } from "../text/index.js";

/**
 * What was read, or why it cannot be: the end of a sentence for people, such as `2026-11-31 is no date; November has 30
 * days`.
 */
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
  // Cut first: the text may be as long as a note. Cut by letters, so that none is halved.
  const letters = Array.from(oneLine(text.slice(0, 4 * LONGEST_ECHO)).trim());
  if (letters.length === 0) return "an empty text";
  return letters.length > LONGEST_ECHO ? `${letters.slice(0, LONGEST_ECHO - 1).join("")}…` : letters.join("");
}
