import { displayWidth } from "../../text/index.js";

/** What plain text is read in, and what markdownlint expects by default (MD013). */
const WIDTH = 80;

/**
 * Where a line may be broken: before a word that can begin a line without meaning anything there. Not beside digits,
 * which would part `Mon 16 Nov` and could begin a numbered list.
 */
const BREAK = /(?<!\d) (?=[\p{L}([]|`(?!`))/gu;

/**
 * A paragraph or an item of a list, in lines of 80 columns that hang below the item's text. Markdown takes the line ends
 * for blanks.
 */
export function wrapMarkdown(line: string): string[] {
  const [mark = ""] = /^ *- /u.exec(line) ?? [];
  const hang = " ".repeat(mark.length);
  const lines: string[] = [];
  let current = mark;
  for (const [index, piece] of splitAtBreaks(line.slice(mark.length), WIDTH - mark.length).entries()) {
    const joined = index === 0 ? `${mark}${piece}` : `${current} ${piece}`;
    if (index === 0 || widthToBreak(joined) <= WIDTH) current = joined;
    else {
      lines.push(current.trimEnd());
      current = `${hang}${piece}`;
    }
  }
  return [...lines, current];
}

/** A code span that fits into a line is what somebody copies: it stays in one. */
function splitAtBreaks(text: string, most: number): string[] {
  const spans = findCodeSpans(text).filter(([start, end]) => widthOf(text.slice(start, end)) <= most);
  const pieces: string[] = [];
  let from = 0;
  let next = 0;
  for (const { index } of text.matchAll(BREAK)) {
    while ((spans[next]?.[1] ?? Infinity) <= index) next += 1;
    if ((spans[next]?.[0] ?? Infinity) <= index) continue;
    pieces.push(text.slice(from, index));
    from = index + 1;
  }
  return [...pieces, text.slice(from)];
}

/** Each from its first backtick to behind its last: as many end it as begin it (CommonMark 0.31 §6.1). */
function findCodeSpans(text: string): (readonly [start: number, end: number])[] {
  const spans: (readonly [start: number, end: number])[] = [];
  let open: { readonly start: number; readonly run: string } | undefined;
  for (const { 0: run, index } of text.matchAll(/`+/gu)) {
    if (open?.run === run) {
      spans.push([open.start, index + run.length]);
      open = undefined;
    } else if (!open && !isEscaped(text, index)) open = { start: index, run };
  }
  return spans;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

/** An address of a note is longer than a line at times: it may pass the edge, if it begins before. */
function widthToBreak(text: string): number {
  const blank = text.lastIndexOf(" ");
  const isAddress = blank >= 0 && /\]\([^#]/u.test(text.slice(blank));
  return isAddress ? widthOf(text.slice(0, blank)) + 2 : widthOf(text);
}

/** In columns for who reads it as it is; editors and linters count UTF-16 units, which are more in some scripts. */
function widthOf(text: string): number {
  return Math.max(displayWidth(text), text.length);
}
