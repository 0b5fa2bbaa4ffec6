/** A heading that stands on a line of its own, between blanks at most (CommonMark 0.31 §4.2). */
export interface HeadingLine {
  /** From 1 to 6. */
  readonly depth: number;
  /** Without the marks that may close it, and without the blanks around it. */
  readonly title: string;
}

const HEADING = /^(?<indent> {0,3})(?<hashes>#{1,6})(?:[ \t](?<rest>.*))?$/su;
const CLOSING = /(?<!#)#+$/u;

/** Reads a line that begins with one to six `#`. */
export function readHeadingLine(line: string): HeadingLine | undefined {
  const { hashes = "", rest = "" } = HEADING.exec(line)?.groups ?? {};
  if (hashes === "") return undefined;
  const text = rest.trim();
  const bare = text.replace(CLOSING, "");
  const isClosed = bare === "" || /\s$/u.test(bare);
  return { depth: hashes.length, title: isClosed ? bare.trimEnd() : text };
}
