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

/** Content lines as the bytes of a calendar file have them: of at most 75 octets of UTF-8, characters kept whole. */
export function fold(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function foldLine(line: string): string {
  // A UTF-16 unit takes at most three octets: short lines need no counting.
  if (line.length * 3 <= MAX_OCTETS) return line;
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character);
    if (octets + size > MAX_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
