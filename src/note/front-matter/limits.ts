import type { Origin } from "../../facts/index.js";
import type { OpenNote } from "./open-note.js";

/**
 * How many of each are read: far more than any application has. Without a limit, a note of some pages could make the
 * program compare each of its thousands of people, interviews and entries with each of the others.
 */
const MOST = {
  contacts: { count: 200, whole: "a note", mend: "keep those whom this application is about" },
  interviews: { count: 100, whole: "a note", mend: "keep those of this application" },
  reminders: { count: 50, whole: "a note", mend: "check off the tasks that are done, or begin another note" },
  people: { count: 50, whole: "an interview", mend: "name those to whom you mean to write" },
  "log entries": { count: 1_000, whole: "a note", mend: "put some of them together, or begin another note" },
} as const;

/** The items that are read. Where there are more, the first of them is told: an error, for what it says is missing. */
export function limit<T>(
  what: keyof typeof MOST,
  items: readonly T[],
  placeOf: (item: T) => Origin | undefined,
  { findings }: OpenNote,
): readonly T[] {
  const { count, whole, mend } = MOST[what];
  const left = items[count];
  if (left === undefined) return items;
  const { path, ...range } = placeOf(left) ?? { path: "", start: 0, end: 0 };
  const label = path === "" ? "" : `${path}: `;
  const message = `${label}${whole} has at most ${count} ${what}, and the rest is not read; ${mend}`;
  findings.report("too-many-entries", message, range);
  return items.slice(0, count);
}
