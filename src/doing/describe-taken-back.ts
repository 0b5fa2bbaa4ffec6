import { countPhrase } from "../output/index.js";
import { oneLine } from "../text/index.js";
import { type LastChange, type TakenBack } from "../workspace/index.js";
import type { diffLines as DiffLines } from "./diff-lines.js";

const MOST_LINES = 12;
/** From there on, notes that are removed are listed below each other, and not told one by one. */
const MANY = 2;

/** What the notes said and say no more, with the command that had written it; and what stays of it, as the person has changed it since. */
export async function describeTakenBack(
  { change: { command }, left }: Pick<LastChange, "change" | "left">,
  files: readonly TakenBack[],
  nameOf: (path: string) => string,
): Promise<string> {
  const { diffLines } = await import("./diff-lines.js");
  const made = files.filter(({ before }) => before === undefined);
  const isListed = made.length >= MANY;
  const told = isListed ? files.filter(({ before }) => before !== undefined) : files;
  const lines = told.flatMap((file) => [
    `Took back what ${command} wrote into ${nameOf(file.path)}${file.state === "edited" ? "; your other edits stay" : ""}:`,
    ...describeFile(file, diffLines),
  ]);
  if (isListed)
    lines.push(
      `Took back what ${command} wrote: ${countPhrase(made.length, "note")} removed:`,
      ...shorten(
        made.map(({ path }) => `  ${nameOf(path)}`),
        "more",
      ),
    );
  for (const [state, what] of Object.entries(STAYS)) {
    const such = left.filter((file) => file.state === state);
    const paths = such.map(({ path }) => `  ${nameOf(path)}`);
    if (such.length > 0) lines.push(`${countPhrase(such.length, "note")} ${what}:`, ...shorten(paths, "more"));
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** The same for who sees it on a page: sentences, and the lines that are gone or there again, without signs. */
export async function listTakenBack(
  { change: { command } }: Pick<LastChange, "change">,
  files: readonly TakenBack[],
  nameOf: (path: string) => string,
): Promise<{ readonly said: readonly string[]; readonly written: readonly string[] }> {
  const { diffLines } = await import("./diff-lines.js");
  const said = files.map(({ path, before, state }) => {
    const rest = before === undefined ? ": the file is removed" : state === "edited" ? "; your other edits stay" : "";
    return `Took back what ${command} wrote into ${nameOf(path)}${rest}.`;
  });
  const lines = files.flatMap(({ now, before }) => (before === undefined ? [] : diffLines(now, before)));
  const written = lines.map(({ sign, line }) => `${sign === "-" ? "removed" : "again"}: ${withoutMark(oneLine(line))}`);
  const rest = written.length - MOST_LINES;
  return { said, written: rest > 0 ? [...written.slice(0, MOST_LINES), `and ${rest} lines more`] : written };
}

/** Of a list's item, what stands behind its mark. */
function withoutMark(line: string): string {
  return line
    .trim()
    .replace(/^[-*+] /u, "")
    .trimStart();
}

const STAYS: Readonly<Partial<Record<TakenBack["state"], string>>> = {
  changed: "changed since, which stays as it is",
  "read-only": "made read-only since, which stays",
  unreadable: "that cannot be read any more, and stays",
  gone: "gone already (deleted, or renamed: then it stays)",
};

function describeFile({ now, before }: TakenBack, diffLines: typeof DiffLines): readonly string[] {
  if (before === undefined) return ["  the file is removed"];
  return shorten(
    diffLines(now, before).map(({ sign, line }) => `  ${sign} ${withoutMark(oneLine(line))}`),
    "lines more",
  );
}

function shorten(lines: readonly string[], more: string): readonly string[] {
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `  and ${lines.length - MOST_LINES} ${more}`];
}

/** What is in the way, note by note: `a.md is gone (deleted or renamed) since done wrote it`. */
export function describeBlocked(
  { change: { command }, blocked }: LastChange,
  nameOf: (path: string) => string,
): string {
  const notes = blocked.slice(0, MOST_NAMED).map(({ path, state }) => `${nameOf(path)} ${IN_WAY[state]}`);
  const more = blocked.length - notes.length;
  const all = [...notes, ...(more > 0 ? [`${more} more`] : [])].join(" and ");
  return `${all} since ${command} wrote ${blocked.length === 1 ? "it" : "them"}; nothing was taken back`;
}

const MOST_NAMED = 5;

const IN_WAY: Readonly<Record<TakenBack["state"], string>> = {
  ...{ written: "has changed", edited: "has changed", changed: "has changed" },
  ...{ gone: "is gone (deleted or renamed)", unreadable: "cannot be read any more", "read-only": "was made read-only" },
};
