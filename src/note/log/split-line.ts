import type { Range } from "../../text/index.js";

/** A piece of a log line and where it stands in it. */
export interface Piece extends Range {
  readonly text: string;
}

/** A line in two: what follows the grammar, and the person's own remark. */
export interface CutLine {
  readonly grammar: string;
  readonly remark?: Piece & { readonly value: string };
}

/** Cuts a line at the first colon, or dash between blanks, behind the word that follows its date. */
export function cutRemark(line: string): CutLine {
  const sign = findSign(line);
  if (sign === undefined) return { grammar: line };
  const grammar = line.slice(0, sign).trimEnd();
  const rest = line.slice(sign + 1);
  const text = rest.trim();
  if (text === "") return { grammar };
  const start = sign + 1 + rest.length - rest.trimStart().length;
  return { grammar, remark: { text, value: text, start, end: start + text.length } };
}

function findSign(line: string): number | undefined {
  const blank = line.search(/\s/u);
  if (blank < 0) return undefined;
  const rest = line.slice(blank);
  const first = blank + rest.length - rest.trimStart().length;
  for (let at = first + 1; at < line.length; at++) {
    const sign = line.charAt(at);
    const isDash = DASHES.has(sign);
    if ((sign !== ":" && !isDash) || !/^\s?$/u.test(line.charAt(at + 1))) continue;
    if (!isDash || /\s/u.test(line.charAt(at - 1))) return at;
  }
  return undefined;
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

/** What stands between the line's commas, without the blanks around it. */
export function splitClauses(line: string): readonly Piece[] {
  let at = 0;
  return line.split(",").map((part) => {
    const start = at + part.length - part.trimStart().length;
    const text = part.trim();
    const piece = text === "" ? { text, start: at, end: at + part.length } : { text, start, end: start + text.length };
    at += part.length + 1;
    return piece;
  });
}

export function splitWords({ text, start }: Piece): readonly Piece[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Words that follow each other in a line, as one piece of it. */
export function joinWords(words: readonly Piece[], line: string): Piece | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  return { text: line.slice(first.start, last.end), start: first.start, end: last.end };
}
