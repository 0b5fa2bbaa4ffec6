import { compareDates } from "../../time/index.js";
import type { UnlinkedEntry } from "./read-log-mapping.js";

/** By date. Entries of one day keep the file's order, or its reverse if the whole log runs from newest to oldest. */
export function orderEntries(entries: readonly UnlinkedEntry[]): readonly UnlinkedEntry[] {
  const steps = entries.slice(1).map((entry, index) => compareDates(entry.date, entries[index]?.date ?? entry.date));
  const isNewestFirst = steps.every((step) => step <= 0) && steps.some((step) => step < 0);
  return (isNewestFirst ? entries.toReversed() : [...entries]).sort((a, b) => compareDates(a.date, b.date));
}
