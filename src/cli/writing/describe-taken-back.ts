import { oneLine } from "../../text/index.js";
import type { LastChange, TakenBack } from "../../workspace/index.js";

const MOST_LINES = 12;

/** What the notes said and say no more, with the command that had written it. */
export function describeTakenBack(
  { change: { command }, files }: LastChange,
  nameOf: (path: string) => string,
): string {
  const lines = files.flatMap((file) => [
    `Took back what ${command} wrote into ${nameOf(file.path)}:`,
    ...describeFile(file),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

function describeFile({ now, before }: TakenBack): readonly string[] {
  if (before === undefined) return ["  the file is removed"];
  const [is, was] = [linesOf(now), linesOf(before)];
  let start = 0;
  while (start < Math.min(is.length, was.length) && is[start] === was[start]) start++;
  let end = 0;
  while (end < Math.min(is.length, was.length) - start && is.at(-1 - end) === was.at(-1 - end)) end++;
  const gone = is.slice(start, is.length - end).map((line) => `  - ${oneLine(line).trim()}`);
  const back = was.slice(start, was.length - end).map((line) => `  + ${oneLine(line).trim()}`);
  const all = [...gone, ...back].filter((line) => line.length > "  - ".length);
  return all.length <= MOST_LINES ? all : [...all.slice(0, MOST_LINES), `  and ${all.length - MOST_LINES} lines more`];
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u);
}
