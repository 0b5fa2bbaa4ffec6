import { Composer, Lexer, Parser, type CST, type ErrorCode, type ParsedNode } from "yaml";
import { LineIndex, type Range } from "../text/index.js";
import { composePlain } from "./plain/index.js";
import { indexTree, type TreeIndex } from "./tree.js";

/**
 * How deep mappings and lists may lie in each other, aliases followed. Without a number of our own it would be the depth
 * of the stack at that moment that decides.
 */
export const MOST_LEVELS = 100;

/** A stretch of YAML that was parsed on its own: nodes count their offsets from `base`. */
export interface YamlPart {
  /** The whole text. */
  readonly text: string;
  readonly lines: LineIndex;
  readonly base: number;
  readonly end: number;
  readonly tree: TreeIndex;
  /** It was cut out of a broken whole, so that its aliases may lack their anchors. */
  readonly isExcerpt: boolean;
  /** Where there are errors: quotes and brackets that are opened and never closed, in the order of the text. */
  readonly unclosed: readonly Range[];
  readonly root: ParsedNode | null;
  readonly errors: readonly ParseError[];
}

/** An error or a warning of the library; a warning is one to us as well: it tells that something was not understood. */
export interface ParseError {
  readonly code: ErrorCode;
  readonly message: string;
  /** Offsets from the part's base. */
  readonly pos: readonly [number, number];
}

/** @param lines of the whole text */
export function parsePart(text: string, lines: LineIndex, { start, end }: Range, isExcerpt = false): YamlPart {
  // YAML knows no lone CR; as an LF it is the same line break of the same length.
  const source = text.slice(start, end).replace(/\r(?!\n)/gu, "\n");
  const { root, errors } = composeOne(source);
  const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const tree = indexTree(root);
  const unclosed = inOrder.length > 0 ? findUnclosed(tree, text, start) : [];
  return { text, lines, base: start, end, tree, isExcerpt, root, errors: inOrder, unclosed };
}

function findUnclosed({ enclosed }: TreeIndex, text: string, base: number): readonly Range[] {
  return enclosed
    .map(({ range }) => ({ start: base + (range?.[0] ?? 0), end: base + (range?.[1] ?? 0) }))
    .filter(({ start, end }) => {
      // A key in brackets (`[? a]`) is a mapping of its own, without a sign that opens it.
      const closing = CLOSING[text.charAt(start)];
      return closing !== undefined && (end - start < 2 || closing !== text.charAt(end - 1));
    });
}

export const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}", '"': '"', "'": "'" };

/** As the library's `parseDocument`, which has no limit of levels. */
function composeOne(source: string): Pick<YamlPart, "root" | "errors"> {
  if (source === "") return { root: null, errors: [] };
  const plain = composePlain(source);
  return plain ? { root: plain, errors: [] } : composeByLibrary(source);
}

function composeByLibrary(source: string): Pick<YamlPart, "root" | "errors"> {
  const { tokens, tooDeepAt } = readTokens(source);
  if (tooDeepAt !== undefined) {
    const message = `more than ${MOST_LEVELS} levels`;
    return { root: null, errors: [{ code: "RESOURCE_EXHAUSTION", message, pos: [tooDeepAt, tooDeepAt + 1] }] };
  }
  // Unique keys are checked in indexTree: here the check would take the square of their number.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const [first, second] = composer.compose(tokens, true, source.length);
  const errors: ParseError[] = first ? [...first.errors, ...first.warnings] : [];
  if (second) errors.push({ code: "MULTIPLE_DOCS", message: "", pos: [second.range[0], second.range[1]] });
  return { root: first?.contents ?? null, errors };
}

function readTokens(source: string): { readonly tokens: readonly CST.Token[]; readonly tooDeepAt?: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MOST_LEVELS && countLevels(parser.stack) > MOST_LEVELS)
      return { tokens, tooDeepAt: Math.max(0, parser.offset - lexeme.length) };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function countLevels(stack: readonly CST.Token[]): number {
  return stack.filter((token) => "items" in token).length;
}
