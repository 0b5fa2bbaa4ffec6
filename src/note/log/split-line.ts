import type { Range } from "../../text/index.js";

/** A piece of a log line and where it stands in it. */
export interface Piece extends Range {
  readonly text: string;
}

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
