// The one place where valibot's words are read: what a schema expected it says only as a text, such as `("a" | "b")`. A
// test has it say each, so that another way to write them is seen when the library is updated.

export interface Expected {
  /** The words that will do, where these are a few. */
  readonly words: readonly string[];
  /** As messages say it: `a text or a list`. */
  readonly phrase: string;
}

const PHRASES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  Array: "a list",
  Object: "a mapping (key: value)",
};

/** What a schema expected, from an issue of valibot's. */
export function readExpected(expected: string | null): Expected {
  if (expected === null) return { words: [], phrase: "something else" };
  const words = expected.split(/[()]| \| /u).flatMap((part) => /^"(.*)"$/su.exec(part)?.[1] ?? []);
  const parts = expected.replace(/[()]/gu, "").split(" | ");
  const phrases = new Set(parts.map((part) => PHRASES[part] ?? part.replace(/^"|"$/gu, "")));
  return { words, phrase: [...phrases].join(" or ") };
}
