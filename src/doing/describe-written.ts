import type { ChangedNote, NoteChange } from "../note/index.js";
import { displayWidth, oneLine, padToWidth } from "../text/index.js";

/** The lines that were written, each with its place: `  + log: 2026-11-21 sent follow-up to Mary Poe by email     jobs/northwind.md:13`. */
export function describeWritten(
  changes: readonly ChangedNote[],
  asked: readonly NoteChange[],
  path: string,
): readonly string[] {
  return changes.flatMap(({ written, line, heading, isRemoved }, at) => {
    const label = heading === undefined ? labelOf(asked[at]) : "";
    const sign = isRemoved ? "-" : "+";
    const [first = "", ...others] = written.split(/\r\n|\n|\r/u).map((one) => oneLine(one).trim());
    const start = `  ${sign} ${label}${first}`;
    const where = heading === undefined ? "" : `, under "${oneLine(heading)}"`;
    return [
      `${padToWidth(start, Math.max(displayWidth(start), NARROWEST))}  ${path}:${line}${where}`,
      ...others.map((other) => `  ${sign} ${" ".repeat(label.length)}${other}`),
    ];
  });
}

/** The same without signs and places, for who sees the note's name beside it: `log: 2026-11-21 sent follow-up to Mary Poe by email`. */
export function listWritten(changes: readonly ChangedNote[], asked: readonly NoteChange[]): readonly string[] {
  return changes.flatMap(({ written, heading, isRemoved }, at) => {
    const label = `${isRemoved ? "removed: " : ""}${heading === undefined ? labelOf(asked[at]) : ""}`;
    const [first = "", ...others] = written.split(/\r\n|\n|\r/u).map((one) => oneLine(one).trim());
    return [`${label}${first}`, ...others];
  });
}

/** Whose line it is, where the line does not say so itself. */
function labelOf(change: NoteChange | undefined): string {
  return change && "entry" in change ? "log: " : "";
}

/** So that the places of short and of long entries stand below each other from one run to the next. */
const NARROWEST = 64;
