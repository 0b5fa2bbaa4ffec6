import { upperFirst, type TextEdit } from "../../../text/index.js";
import { writeDateLike } from "../../../time/index.js";
import { sayFact, WHOLE, type Context } from "./context.js";
import { samplesOf, type JournalLine } from "./journals.js";
import { endOfItem, insertion } from "./place-line.js";
import { endOfLine, lineBreakOf, startOfLine } from "./text-lines.js";

/** A line below one that has the day alone: below the one of the same day, or below a new one. */
export function* addBelowDay(context: Context, like: JournalLine): Generator<readonly TextEdit[]> {
  const { text, journal, date, language, place } = context;
  const { lines } = journal;
  const day = lineOfDay(text, like);
  if (!like.date || !day) return;
  const prefix = text.slice(startOfLine(text, like.item.self.start), like.item.self.start);
  const isCapital = /^\p{Lu}/u.test(like.item.words.trimStart());
  const samples = samplesOf(text, journal, like);
  const same = lines.findLast((line) => line.date?.equals(date) === true && lineOfDay(text, line) !== undefined);
  const isBelow = ({ item: { written, self } }: JournalLine): boolean =>
    written.start === like.item.written.start && self.start > written.start;
  const first = lines.find(isBelow) ?? like;
  const gap = text.slice(day.end, startOfLine(text, first.item.self.start));
  if (!/^\s*$/u.test(gap)) return;
  const lineBreak = lineBreakOf(text);
  for (const words of sayFact(context, like, WHOLE)) {
    const own = `${prefix}${isCapital ? upperFirst(words) : words}`;
    if (same) {
      yield [insertion(endOfItem(text, same), `${lineBreak}${own}`)];
      continue;
    }
    const { written } = like.item;
    for (const other of writeDateLike(date, samples, language)) {
      const head = text.slice(day.start, written.start) + other + text.slice(written.end, day.end);
      const block = `${head}${gap}${own}`;
      const between = gapOfBlocks(text, lines) ?? (head.startsWith("#") ? lineBreak + lineBreak : lineBreak);
      const [previous, next] = [lines[place - 1], lines[place]];
      if (previous) yield [insertion(endOfItem(text, previous), `${between}${block}`)];
      else if (next) yield [insertion(startOfLine(text, next.item.written.start), `${block}${between}`)];
    }
  }
}

/** The line above that has the day. */
function lineOfDay(
  text: string,
  { item: { written, self } }: JournalLine,
): { readonly start: number; readonly end: number } | undefined {
  if (written.start >= self.start) return undefined;
  return { start: startOfLine(text, written.start), end: endOfLine(text, written.end) };
}

/** Between the last line of one day and the line of the next day. */
function gapOfBlocks(text: string, lines: readonly JournalLine[]): string | undefined {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || next.item.written.start <= line.item.self.start) continue;
    const gap = text.slice(endOfItem(text, line), startOfLine(text, next.item.written.start));
    if (/^\s+$/u.test(gap)) return gap;
  }
  return undefined;
}
