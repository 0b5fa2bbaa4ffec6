/** Offsets (UTF-16) of a front matter in its text. */
export interface FrontMatterSpan {
  /** Of the opening `---`. */
  readonly fence: number;
  /** The YAML between the fences, without the line break before the closing one. */
  readonly start: number;
  readonly end: number;
  /** Where the markdown begins. */
  readonly bodyStart: number;
  /** It is closed as YAML closes a document, by a line `...`, which markdown's programs but pandoc do not know. */
  readonly isClosedByDots?: true;
}

export type FrontMatter =
  | ({ readonly kind: "found" } & FrontMatterSpan)
  /** Blank lines or text stand before it, so that no other program takes it for one. */
  | ({ readonly kind: "late" } & FrontMatterSpan)
  /** No fence closes it; it is taken to end at the first blank line. */
  | ({ readonly kind: "unclosed" } & FrontMatterSpan)
  | { readonly kind: "none" };

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])/gu;

/**
 * Finds the front matter as remark-frontmatter does: a line `---` at the very start (after a byte-order mark), blanks
 * after the dashes allowed, up to the next such line, or to one of three dots (YAML 1.2.2 §9.1.2). With a fence further down it is late or unclosed; with no fence
 * there is none.
 */
export function findFrontMatter(text: string): FrontMatter {
  const first = text.startsWith("\uFEFF") ? 1 : 0;
  const opening = findFence(text, first, first);
  if (!opening) return { kind: "none" };
  const fence = findFence(text, opening.next, first);
  const dots = findFence(text.slice(0, fence?.at), opening.next, first, "...");
  // With a line of keys below them, the dots stand in the midst of what a fence closes.
  const isClosedByDots = dots !== undefined && (fence === undefined || isBlankAt(text, dots.next));
  const closing = isClosedByDots ? dots : fence;
  const isFirst = opening.at === first;
  if (closing) {
    const end = Math.max(opening.next, stepBackOverBreak(text, closing.at));
    if (!isFirst && isProse(text, first, opening, end)) return { kind: "none" };
    const place = { fence: opening.at, start: opening.next, end, bodyStart: closing.next };
    const span: FrontMatterSpan = isClosedByDots ? { ...place, isClosedByDots } : place;
    return { kind: isFirst ? "found" : "late", ...span };
  }
  if (!isFirst && text.slice(first, opening.at).trim() !== "") return { kind: "none" };
  const end = findBlankLine(text, opening.next);
  return { kind: "unclosed", fence: opening.at, start: opening.next, end, bodyStart: end };
}

/** Between two rulers of a page stand headings, lists or code; a front matter that opens below text begins with a key. */
function isProse(text: string, first: number, { at, next }: Fence, end: number): boolean {
  if (text.slice(first, at).trim() === "") return false;
  const lines = text.slice(next, Math.min(end, next + LONGEST_OPENING)).split(/[\r\n]+/u);
  const opening = lines.find((line) => line.trim() !== "" && !COMMENT.test(line));
  return opening !== undefined && !KEY.test(opening);
}

/** YAML's; two signs and more are a heading's. */
const COMMENT = /^\s*#(?!#)/u;
const KEY = /^[\p{L}\p{N}"'$_{]/u;
const LONGEST_OPENING = 1_000;

interface Fence {
  readonly at: number;
  /** The start of the next line, or the text's end. */
  readonly next: number;
}

/** The first line from `from` on that is a fence; `first` is where the text's first line starts. */
function findFence(text: string, from: number, first: number, mark: "---" | "..." = "---"): Fence | undefined {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, skipMarks(text, at))) {
    if (at !== first && !isBreak(text.charCodeAt(at - 1))) continue;
    let after = at + 3;
    while (text[after] === " " || text[after] === "\t") after++;
    if (after === text.length) return { at, next: after };
    if (isBreak(text.charCodeAt(after))) return { at, next: after + (text.startsWith("\r\n", after) ? 2 : 1) };
  }
  return undefined;
}

function skipMarks(text: string, at: number): number {
  let next = at + 1;
  while (text[next] === text[at]) next++;
  return next;
}

function isBlankAt(text: string, from: number): boolean {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at === text.length || isBreak(text.charCodeAt(at));
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function stepBackOverBreak(text: string, at: number): number {
  return at - (text.startsWith("\r\n", at - 2) ? 2 : 1);
}

function findBlankLine(text: string, from: number): number {
  BLANK_LINE.lastIndex = Math.max(0, from - 1);
  const match = BLANK_LINE.exec(text);
  return match ? Math.max(from, match.index) : text.length;
}
