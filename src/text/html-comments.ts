const OPENING = "<!--";
const CLOSING = "-->";

/** An HTML comment, as UTF-16 offsets of its text. */
export interface CommentRange {
  readonly start: number;
  readonly end: number;
}

/**
 * HTML comments, from `<!--` to the next `-->`; `<!-->` and `<!--->` are whole ones (CommonMark 0.31 §6.6). One that is
 * never closed is none, and neither is any that would open after it: that is seen once, not at each of them.
 */
export function* findComments(text: string): Generator<CommentRange> {
  for (let start = text.indexOf(OPENING); start >= 0;) {
    // The dashes that open a comment may close it, too.
    const closing = text.indexOf(CLOSING, start + 2);
    if (closing < 0) return;
    const end = closing + CLOSING.length;
    yield { start, end };
    start = text.indexOf(OPENING, end);
  }
}

/** The text with something else in place of each comment. */
export function withoutComments(text: string, substitute: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of findComments(text)) {
    parts.push(text.slice(at, start), substitute);
    at = end;
  }
  return at === 0 ? text : parts.join("") + text.slice(at);
}
