/**
 * Where each character of a YAML scalar's value stands in the file: a function from offsets in the value to offsets in
 * the text. `range` holds the scalar as written, quotes or block header included.
 *
 * Value and source are walked side by side: an escape in double quotes stands for its character, `''` in single quotes
 * for one quote, a line break with its indentation for the blank or break it folds into. What only the source has
 * (indentation, comments behind a block header) is passed over.
 */
export function mapScalarOffsets(
  text: string,
  range: readonly [number, number],
  value: string,
): (offset: number) => number {
  const [start, end] = range;
  const style = text[start] ?? "";
  const isBlock = style === "|" || style === ">";
  const offsets: number[] = [];
  let at = isBlock ? endOfLine(text, start) + 1 : style === '"' || style === "'" ? start + 1 : start;
  for (const unit of value.split("")) {
    at = findUnit(text, at, end, unit, style);
    offsets.push(at);
    at += lengthOfUnit(text, at, unit, style);
  }
  return (offset) =>
    offset < offsets.length ? (offsets[offset] ?? end) : (offsets.at(-1) ?? start) + (offset > 0 ? 1 : 0);
}

function findUnit(text: string, from: number, end: number, unit: string, style: string): number {
  const isBreak = unit === " " || unit === "\n";
  for (let at = from; at < end; at++) {
    if (style === '"' && text[at] === "\\" && isLineBreak(text[at + 1])) {
      at = endOfBreak(text, at + 1) - 1; // an escaped line break and the indentation behind it stand for nothing
      continue;
    }
    if (text[at] === unit) return at;
    if (style === '"' && text[at] === "\\") return at;
    if (isBreak && isLineBreak(text[at])) return at;
  }
  return Math.min(from, end);
}

function lengthOfUnit(text: string, at: number, unit: string, style: string): number {
  if (style === '"' && text[at] === "\\") {
    const digits = { x: 2, u: 4, U: 8 }[text[at + 1] ?? ""] ?? 0;
    return 2 + digits;
  }
  if (style === "'" && unit === "'" && text[at + 1] === "'") return 2;
  return 1;
}

function endOfBreak(text: string, from: number): number {
  return from + (/^(?:\r\n|\n|\r)[ \t]*/u.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
}

function isLineBreak(unit: string | undefined): boolean {
  return unit === "\n" || unit === "\r";
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
