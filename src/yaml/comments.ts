import { Lexer } from "yaml";
import type { Range } from "../text/index.js";

/** A comment of the front matter; its range begins at the `#` and ends with its line. */
export interface YamlComment extends Range {
  readonly text: string;
}

/** What the lexer says before a scalar that is not quoted, and marks that are no text of the source. */
const SCALAR_NEXT = "\u001F";
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u0018"]);

/**
 * The comments of YAML, told by the lexer of the parser itself: a `#` in a quoted, a plain or a block scalar is text.
 *
 * @param parts what is parsed on its own: the whole, or each key of a front matter that is broken
 */
export function findYamlComments(text: string, parts: readonly Range[]): readonly YamlComment[] {
  return parts.flatMap(({ start, end }) => [...lexComments(text.slice(start, end), start)]);
}

function* lexComments(text: string, start: number): Generator<YamlComment> {
  // As for the parser: YAML knows no lone CR, and an LF is the same line break of the same length.
  const source = text.replace(/\r(?!\n)/gu, "\n");
  let at = start;
  let isScalar = false;
  for (const token of new Lexer().lex(source)) {
    if (token === SCALAR_NEXT) isScalar = true;
    else if (isScalar || !MARKS.has(token)) {
      if (!isScalar && token.startsWith("#")) yield { text: token, start: at, end: at + token.length };
      at += token.length;
      isScalar = false;
    }
  }
}
