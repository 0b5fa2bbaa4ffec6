import type { Range } from "../text/index.js";

export interface SettledText {
  /** As long as the text, with blanks for the other side of each conflict and for the lines that mark it. */
  readonly text: string;
  /** The lines `<<<<<<<` with which conflicts begin. */
  readonly conflicts: readonly Range[];
}

/**
 * A text in which git left both sides of a merge, as one side has it: nothing else could be read of it. What stands
 * between `<<<<<<<` and `=======` (or `|||||||`, where git shows the common ancestor) counts.
 */
export function settleConflicts(text: string, { start, end }: Range): SettledText {
  const first = findMarker(text, start, end);
  if (first === undefined) return { text, conflicts: [] };
  const stretch = text.slice(first, end);
  const hasEnd = /[\r\n]>{7}(?: |[\r\n]|$)/u.test(stretch);
  const conflicts: Range[] = [];
  const kept: string[] = [];
  let side: "none" | "ours" | "theirs" = "none";
  for (const { 0: line, index } of stretch.matchAll(/[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r/gu)) {
    const sign = /^(?:<{7}|={7}|>{7}|\|{7})(?= |[\r\n]|$)/u.exec(line)?.[0].charAt(0);
    const isMarker = sign === "<" ? side === "none" : sign !== undefined && side !== "none";
    if (isMarker && sign === "<") conflicts.push({ start: first + index, end: first + index + line.trimEnd().length });
    kept.push(isMarker || side === "theirs" ? line.replace(/[^\r\n]/gu, " ") : line);
    if (isMarker) side = sign === "<" ? "ours" : sign === ">" ? "none" : hasEnd ? "theirs" : side;
  }
  return { text: text.slice(0, first) + kept.join("") + text.slice(end), conflicts };
}

function findMarker(text: string, start: number, end: number): number | undefined {
  for (let at = text.indexOf("<<<<<<<", start); at >= 0 && at < end; at = text.indexOf("<<<<<<<", at + 7))
    if ((at === start || /[\r\n]/u.test(text.charAt(at - 1))) && /^[ \r\n]?$/u.test(text.charAt(at + 7))) return at;
  return undefined;
}
