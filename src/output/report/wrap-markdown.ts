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
  for (const [index, piece] of line.slice(mark.length).split(BREAK).entries()) {
    const joined = index === 0 ? `${mark}${piece}` : `${current} ${piece}`;
    if (index === 0 || widthToBreak(joined) <= WIDTH) current = joined;
    else {
      lines.push(current.trimEnd());
      current = `${hang}${piece}`;
    }
  }
  return [...lines, current];
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
