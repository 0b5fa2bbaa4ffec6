import type { Range } from "../../text/index.js";

/** A part of a text between commas or words such as "and", without the blanks around it. */
export interface Piece extends Range {
  readonly text: string;
  /** What stands before it; the first has nothing. */
  readonly after: "start" | "comma" | "and";
}

/** What belongs together whatever stands in it: a wikilink, brackets, an address, a nickname in quotes. */
const WHOLE = /\[\[[^[\]\r\n]*\]\]|\([^()]*\)|\[[^[\]]*\]|<[^<>]*>|"[^"]*"/gu;

/** Words that stand between two people, in the languages of the log's words. */
const AND: ReadonlySet<string> = new Set(["and", "und", "u.", "u", "sowie", "et", "y", "e", "&", "+"]);

export function isAnd(word: string): boolean {
  return AND.has(word.toLowerCase());
}

/**
 * The pieces of a text, split at its commas and "and"s. A text with a semicolon outside of brackets is one piece: nobody
 * can tell what its commas mean then.
 */
export function splitPieces(text: string, options: { readonly atAnd: boolean }): readonly Piece[] {
  // Of the same length, so that places are those of the text.
  const outline = text.replace(WHOLE, (part) => "x".repeat(part.length));
  if (outline.includes(";")) return [pieceOf(text, 0, text.length, "start")];
  const commas = [...outline.matchAll(/,/gu)].map(({ index }) => ({ index, end: index + 1, after: "comma" as const }));
  const ands = options.atAnd ? findAnds(outline) : [];
  const separators = [...commas, ...ands].toSorted((a, b) => a.index - b.index);
  const ends = [...separators.map(({ index }) => index), text.length];
  return ends
    .map((end, at) => {
      const separator = separators[at - 1];
      return pieceOf(text, Math.min(separator?.end ?? 0, end), end, separator?.after ?? "start");
    })
    .filter((piece) => piece.text !== "");
}

interface Separator {
  readonly index: number;
  readonly end: number;
  readonly after: "and";
}

function findAnds(outline: string): readonly Separator[] {
  return [...outline.matchAll(/\S+/gu)].flatMap(({ 0: word, index }): Separator[] =>
    isAnd(word) ? [{ index, end: index + word.length, after: "and" }] : [],
  );
}

function pieceOf(text: string, from: number, to: number, after: Piece["after"]): Piece {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const inner = part.trim();
  return { text: inner, start, end: start + inner.length, after };
}
