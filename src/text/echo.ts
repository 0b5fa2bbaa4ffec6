import { oneLine } from "./plain.js";

/** As many letters tell a person which text is meant; a message is one line. */
const LONGEST_ECHO = 60;

/**
 * What somebody typed, as messages show it back to them: on one line, free of control characters, and short. Every
 * message that repeats a text repeats it so.
 */
export function echo(text: string): string {
  // Cut first: the text may be as long as a note. Cut by letters, so that none is halved.
  const letters = Array.from(oneLine(text.slice(0, 4 * LONGEST_ECHO)).trim());
  if (letters.length === 0) return "an empty text";
  if (letters.length <= LONGEST_ECHO) return letters.join("");
  const kept = letters.slice(0, LONGEST_ECHO - 1).join("");
  // What joins the next letter to this one has nothing to join.
  return `${kept.replace(/[\s\u200D]+$/u, "")}…`;
}
