/** The most octets that a line may have before its CRLF (RFC 5545 §3.1). */
const MAX_OCTETS = 75;

/**
 * The content lines of a calendar, unfolded: a line break before a blank or a tab is no end of a line (RFC 5545 §3.1). A
 * bare LF is taken for a line break, too: git and editors may have changed what was written with CRLF.
 */
export function unfold(calendar: string): string[] {
  const lines = calendar
    .replace(/^\uFEFF/u, "")
    .replace(/\r?\n[ \t]/gu, "")
    .split(/\r?\n/u);
  return lines.filter((line) => line !== "");
}

/** So many lines become one piece of text at a time: a text of each line would take as much memory as the whole. */
const LINES_AT_ONCE = 1_000;

/** The lines in portions. */
export function* inPortions(lines: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) yield lines.slice(start, start + LINES_AT_ONCE);
}

/** Content lines as the bytes of a calendar file have them: of at most 75 octets of UTF-8, characters kept whole. */
export function fold(lines: readonly string[]): string {
  return Array.from(inPortions(lines), (some) => some.map((line) => `${foldLine(line)}\r\n`).join("")).join("");
}

/** Folded lines begin with a blank, which counts. */
const BREAK = "\r\n ";

function foldLine(line: string): string {
  // A UTF-16 unit takes at most three octets: short lines need no counting.
  if (line.length * 3 <= MAX_OCTETS) return line;
  const pieces: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const size = countOctets(code);
    if (octets + size > MAX_OCTETS) {
      pieces.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += code < 0x10000 ? 1 : 2;
  }
  return start === 0 ? line : `${pieces.join(BREAK)}${BREAK}${line.slice(start)}`;
}

function countOctets(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
