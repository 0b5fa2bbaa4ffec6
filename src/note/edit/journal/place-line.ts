import type { TextEdit } from "../../../text/index.js";
import type { Context } from "./context.js";
import type { JournalLine } from "./journals.js";
import { endOfLine, lineBreakOf, startOfLine } from "./text-lines.js";

/** Behind the line that it follows, and all that belongs to that; with an empty line where the others have one between them. */
export function insertLine(context: Context, like: JournalLine, line: string): readonly TextEdit[] | undefined {
  const {
    text,
    journal: { lines },
    place,
  } = context;
  const numbered = numberLine(context, like, line);
  if (numbered === undefined) return undefined;
  const [previous, next] = [lines[place - 1], lines[place]];
  const lineBreak = lineBreakOf(text);
  if (previous) {
    const gap = gapBetween(text, lines, previous) ?? (like.item.form === "heading" ? lineBreak + lineBreak : lineBreak);
    return [insertion(endOfItem(text, previous), `${gap}${numbered}`)];
  }
  if (!next) return undefined;
  const start = startOfLine(text, next.item.self.start);
  const gap = gapBetween(text, lines, next) ?? (like.item.form === "heading" ? lineBreak + lineBreak : lineBreak);
  return [insertion(start, `${numbered}${gap}`)];
}

/** What stands between a line and the next one, or the one before: line breaks and blanks. */
function gapBetween(text: string, lines: readonly JournalLine[], line: JournalLine): string | undefined {
  const at = lines.indexOf(line);
  for (const [one, other] of [
    [lines[at], lines[at + 1]],
    [lines[at - 1], lines[at]],
  ]) {
    if (!one || !other) continue;
    const gap = text.slice(endOfItem(text, one), startOfLine(text, other.item.self.start));
    if (/^\s*$/u.test(gap) && gap !== "") return gap;
  }
  return undefined;
}

/** Where the last line ends that belongs to it. */
export function endOfItem(text: string, { item: { self, details, after } }: JournalLine): number {
  const last = [...details, ...after].reduce((most, { end }) => Math.max(most, end), self.end);
  return endOfLine(text, last);
}

const NUMBER = /^(?<indent>[ \t]*)(?<number>\d{1,9})(?<mark>[.)])(?=[ \t])/u;

/** Of a numbered list, the next number where the line comes last; within it, others would have to change. */
function numberLine({ text, journal: { lines }, place }: Context, like: JournalLine, line: string): string | undefined {
  const numberOf = ({ item }: JournalLine): string | undefined => {
    const start = startOfLine(text, item.self.start);
    return item.self.start === start ? undefined : NUMBER.exec(text.slice(start, item.self.start))?.groups?.number;
  };
  if (numberOf(like) === undefined) return line;
  const numbers = lines.map(numberOf);
  const isSame = lines.length > 1 && numbers.every((one) => one === numbers[0]);
  if (isSame) return line;
  if (place < lines.length) return undefined;
  const next = Number(numbers.at(-1) ?? lines.length) + 1;
  return line.replace(NUMBER, `$<indent>${next}$<mark>`);
}

export function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
