import { oneLine } from "./plain.js";

/** As many letters tell a person which text is meant; a message is one line. */
export const LONGEST_ECHO = 60;

/**
 * What somebody typed, as messages show it back to them: on one line, free of control characters, and short. Every
 * message that repeats a text repeats it so.
 */
export function echo(text: string): string {
  return shorten(text.trim(), LONGEST_ECHO) || "an empty text";
}

/** One line of so many letters at most. */
export function shorten(text: string, most: number): string {
  // Cut first: the text may be as long as a note. Cut by letters, so that none is halved.
  const letters = Array.from(oneLine(text.slice(0, 4 * most)).trim());
  if (letters.length <= most) return letters.join("");
  const kept = letters.slice(0, most - 1).join("");
  // What joins the next letter to this one has nothing to join.
  return `${withoutJoints(kept)}…`;
}

function withoutJoints(text: string): string {
  let end = text.length;
  while (/^[\s\u200D]$/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
