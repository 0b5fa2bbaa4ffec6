/** The lines in which a text and its change differ, with their line breaks. */
export interface ChangedLines {
  readonly replaced: string;
  readonly written: string;
}

/** Whole lines, from the first that differs to the last one. */
export function changedLines(before: string, after: string): ChangedLines {
  const [was, is] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start++;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  return {
    replaced: was.slice(start, was.length - end).join(""),
    written: is.slice(start, is.length - end).join(""),
  };
}

/**
 * The text with the written lines taken back, and all others as they are. Nothing where that is not sure: where they do not stand there
 * exactly once, say nothing (a change that only removes leaves no place to go back to), or where two lines would become one.
 */
export function takeLinesBack(text: string, { replaced, written }: ChangedLines): string | undefined {
  if (written.trim() === "") return undefined;
  const [all, own] = [linesOf(text), linesOf(written)];
  const places = all.flatMap((_, at) => (own.every((line, index) => all[at + index] === line) ? [at] : []));
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return undefined;
  const rest = all.slice(place + own.length).join("");
  if (rest !== "" && replaced !== "" && !/[\r\n]$/u.test(replaced)) return undefined;
  return all.slice(0, place).join("") + replaced + rest;
}

/** Each with its break. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/u);
}
