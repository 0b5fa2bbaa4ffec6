import { LONGEST_ECHO, lowerFirst, oneLine, shorten } from "../../text/index.js";

/**
 * The one place where the library's English is read: for these errors its code alone does not say what is wrong. A test
 * provokes each, so that another wording is seen when the library is updated.
 */
const WORDINGS = {
  "unclosed quote": /^Missing closing ["']quote/u,
  "unclosed bracket": /\bend with an? [\]}]/u,
  misaligned: /^All (?:mapping|sequence) items must start at the same column|^A block sequence may not be used as/u,
  "item without a dash": /^Sequence item without - indicator/u,
  "key without a colon": /^Implicit map keys need to be followed by map values/u,
  "glued comment": /^Comments must be separated from other tokens/u,
  "block header": /^Block scalar header includes extra characters|^Not a YAML token/u,
  "after a value": /^Unexpected \S+ at node end/u,
  "missing comma": /^Missing , /u,
} as const;

export type Wording = keyof typeof WORDINGS;

const ENTRIES = Object.entries(WORDINGS);

/** What an error's message is known to say. */
export function readWording(message: string): Wording | undefined {
  const found = ENTRIES.find(([, pattern]) => pattern.test(message));
  return found?.[0] as Wording | undefined; // a key of the table
}

/** An error's message where there are no words of our own for it; what was typed stands in it in double quotes. */
export function quoteLibrary(message: string): string {
  const quoted = /"((?:[^"\\]|\\(?:.|$))*)"?/gsu;
  return lowerFirst(oneLine(message.replace(quoted, (_, typed: string) => `"${shorten(typed, LONGEST_ECHO)}"`)));
}
