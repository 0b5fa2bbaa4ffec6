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

/** So many lines or events are written at a time: all at once would take several times the memory of the calendar. */
const AT_ONCE = 100;

export function* inPortions<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += AT_ONCE) yield items.slice(start, start + AT_ONCE);
}

/** Content lines as the bytes of a calendar file have them: of at most 75 octets of UTF-8, characters kept whole. */
export function fold(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
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
