import type { Range } from "../../text/index.js";
import { readHeadingLine } from "./heading-line.js";

/** A heading of the document itself, not one within a list or a quote. */
export interface DocumentHeading {
  /** Its text, without markup. */
  readonly title: string;
  readonly depth: number;
  readonly range: Range;
}

const LINE = /(?<line>[^\r\n]*)(?:\r\n?|\n)?/guy;
const FENCE = /^(?<fence>`{3,}(?=[^`]*$)|~{3,})/u;

/**
 * What only the parser can judge: a heading or fence that may belong to a list item, HTML, a line that may underline
 * a heading, tabs, and a title with markup in it.
 */
const DOUBTFUL_LINE = /^(?: {1,3}(?:#{1,6}(?:[ \t]|$)|`{3}|~{3})| {0,3}<)|^ {0,3}\t/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const MARKUP = /[\\`*_[\]<>&!~]/u;

/**
 * Finds the headings of markdown that is plain enough to be read line by line (CommonMark 0.31 §4.2, §4.5), as people
 * mostly write it: loading the markdown parser takes longer than all the rest of a run. `undefined` where it is not.
 * @param from where the markdown starts in the text; ranges are those of the whole text
 */
export function scanHeadings(text: string, from: number): readonly DocumentHeading[] | undefined {
  const headings: DocumentHeading[] = [];
  let fence: string | undefined;
  let isAfterText = false;
  LINE.lastIndex = from;
  for (const { index, groups } of text.matchAll(LINE)) {
    if (index >= text.length) break;
    const line = groups?.line ?? "";
    if (fence !== undefined) {
      if (isClosing(line, fence)) fence = undefined;
      continue;
    }
    if (DOUBTFUL_LINE.test(line) || (isAfterText && UNDERLINE.test(line))) return undefined;
    fence = FENCE.exec(line)?.groups?.fence;
    const heading = readHeadingLine(line);
    if (heading) {
      const { title, depth } = heading;
      if (title === "" || MARKUP.test(title) || /#[ \t]+$/u.test(line)) return undefined;
      const range = { start: index, end: index + line.trimEnd().length };
      headings.push({ title, depth, range });
    }
    isAfterText = !heading && fence === undefined && line.trim() !== "";
  }
  return headings;
}

function isClosing(line: string, fence: string): boolean {
  const mark = /^ {0,3}(?<mark>`{3,}|~{3,})[ \t]*$/u.exec(line)?.groups?.mark;
  return mark?.startsWith(fence) ?? false;
}
