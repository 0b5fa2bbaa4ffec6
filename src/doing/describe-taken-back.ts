import { oneLine } from "../text/index.js";
import { changedLines, type LastChange, type TakenBack } from "../workspace/index.js";

const MOST_LINES = 12;

/** What the notes said and say no more, with the command that had written it. */
export function describeTakenBack(
  { change: { command }, files }: LastChange,
  nameOf: (path: string) => string,
): string {
  const lines = files.flatMap((file) => [
    `Took back what ${command} wrote into ${nameOf(file.path)}${file.state === "edited" ? "; your other edits stay" : ""}:`,
    ...describeFile(file),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

function describeFile({ now, before }: TakenBack): readonly string[] {
  if (before === undefined) return ["  the file is removed"];
  const { replaced, written } = changedLines(now, before);
  const gone = linesOf(replaced).map((line) => `  - ${oneLine(line).trim()}`);
  const back = linesOf(written).map((line) => `  + ${oneLine(line).trim()}`);
  const all = [...gone, ...back].filter((line) => line.length > "  - ".length);
  return all.length <= MOST_LINES ? all : [...all.slice(0, MOST_LINES), `  and ${all.length - MOST_LINES} lines more`];
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u);
}

/** What is in the way, note by note: `a.md is gone (deleted or renamed) since done wrote it`. */
export function describeBlocked(
  { change: { command } }: LastChange,
  files: readonly TakenBack[],
  nameOf: (path: string) => string,
): string {
  const notes = files.map(({ path, state }) => {
    const what = state === "gone" ? GONE : state === "unreadable" ? "cannot be read any more" : "has changed";
    return `${nameOf(path)} ${what}`;
  });
  return `${notes.join(" and ")} since ${command} wrote ${files.length === 1 ? "it" : "them"}; nothing was taken back`;
}

const GONE = "is gone (deleted or renamed)";
