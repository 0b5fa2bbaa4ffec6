import type { diffLines as DiffLines } from "./diff-lines.js";
import { oneLine } from "../../text/index.js";
import { type LastChange, type TakenBack } from "../../workspace/index.js";

const MOST_LINES = 12;

/** What the notes said and say no more, with the command that had written it. */
export async function describeTakenBack(
  { change: { command }, files }: LastChange,
  nameOf: (path: string) => string,
): Promise<string> {
  const { diffLines } = await import("./diff-lines.js");
  const lines = files.flatMap((file) => [
    `Took back what ${command} wrote into ${nameOf(file.path)}${file.state === "edited" ? "; your other edits stay" : ""}:`,
    ...describeFile(file, diffLines),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

function describeFile({ now, before }: TakenBack, diffLines: typeof DiffLines): readonly string[] {
  if (before === undefined) return ["  the file is removed"];
  const all = diffLines(now, before).map(({ sign, line }) => `  ${sign} ${oneLine(line).trim()}`);
  return all.length <= MOST_LINES ? all : [...all.slice(0, MOST_LINES), `  and ${all.length - MOST_LINES} lines more`];
}
