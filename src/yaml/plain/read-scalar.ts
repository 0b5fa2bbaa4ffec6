import { Scalar } from "yaml";

/** How the text of a scalar is written. */
type Style = "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE";

/** Where a node stands: its start, the end of what is written of it, and where the next thing begins. */
export type NodeRange = [start: number, end: number, next: number];

export function createScalar(value: unknown, source: string, type: Style, range: NodeRange): Scalar.Parsed {
  // A scalar with its range is what the library calls parsed.
  const scalar = new Scalar(value) as Scalar.Parsed;
  scalar.source = source;
  scalar.type = type;
  scalar.range = range;
  return scalar;
}

/**
 * A scalar without quotes; nothing where it is for the library to say what it means: signs of YAML, a comment behind it,
 * numbers that are not whole.
 */
export function readPlainScalar(text: string, range: NodeRange): Scalar.Parsed | undefined {
  if (!BEGINNING.test(text) || text.includes(" #") || SECOND_COLON.test(text)) return undefined;
  if (/^[-+.\d]/u.test(text) && !/[ :]/u.test(text) && !DAY.test(text))
    return WHOLE_NUMBER.test(text) ? createScalar(Number(text), text, "PLAIN", range) : undefined;
  return createScalar(WORDS.has(text) ? WORDS.get(text) : text, text, "PLAIN", range);
}

/** No sign that begins something else (YAML 1.2, 7.3.3), nor a tilde, which is nothing. */
const BEGINNING = /^[^\s\-?:,[\]{}#&*!|>'"%@`~]/u;

/** As that of a key. */
const SECOND_COLON = /:(?: |$)/u;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

const WHOLE_NUMBER = /^\+?\d{1,15}$/u;

/** Of the core schema (YAML 1.2, 10.3.2). */
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
]);

const QUOTED = /"[^"\\]*"|'[^']*'/uy;

/** Where a quoted scalar that begins there ends; nothing where it has escapes or goes on in the next line. */
export function findQuotedEnd(text: string, at: number): number | undefined {
  QUOTED.lastIndex = at;
  const found = QUOTED.exec(text)?.[0];
  return found === undefined || text.charAt(at + found.length) === found.charAt(0) ? undefined : at + found.length;
}

/** @param source with its quotes */
export function readQuotedScalar(source: string, range: NodeRange): Scalar.Parsed {
  const text = source.slice(1, -1);
  return createScalar(text, text, source.startsWith('"') ? "QUOTE_DOUBLE" : "QUOTE_SINGLE", range);
}

/** A key of letters, digits and what joins words: its first colon ends it. */
export function findKeyEnd(text: string, at: number): number | undefined {
  const end = text.indexOf(":", at);
  if (end < 0 || end - at > LONGEST_KEY || !/^(?: |$)/u.test(text.slice(end + 1, end + 2))) return undefined;
  return KEY.test(text.slice(at, end)) ? end : undefined;
}

const LONGEST_KEY = 100;

const KEY = /^[A-Za-zÀ-ÿ_](?:[\wÀ-ÿ -]*[\wÀ-ÿ-])?$/u;
