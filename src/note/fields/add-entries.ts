import { compareDates } from "../../time/index.js";
import type { UnlinkedEntry } from "./read-log-mapping.js";

/**
 * The entries of the front matter's log, and those that the note tells of elsewhere, in the order in which things
 * happened. What both say counts once, as the log has it.
 */
export function addEntries(
  logged: readonly UnlinkedEntry[],
  found: readonly UnlinkedEntry[],
): readonly UnlinkedEntry[] {
  if (found.length === 0) return logged;
  const known = new Set(logged.map(describe));
  const isNew = found.filter((entry) => !known.has(describe(entry)));
  return [...logged, ...isNew].sort((a, b) => compareDates(a.date, b.date));
}

function describe({ date, direction, kind }: UnlinkedEntry): string {
  return `${date.toString()} ${direction} ${kind}`;
}
