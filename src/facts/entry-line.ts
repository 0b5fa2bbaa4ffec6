import type { Entry } from "./entry.js";

/** What an entry says, wherever it stands. */
export type EntryFacts = Omit<Entry, "contact" | "origins">;

/**
 * An entry as a line of the log's grammar, without its date where none is given yet: `2026-11-16 sent follow-up to Mary Poe
 * by email`. A name or a kind that has commas or the grammar's own words in it may read back as something else.
 */
export function writeEntryLine({
  date,
  direction,
  kind,
  name,
  by,
  left_message,
  promised,
  remark,
}: Omit<EntryFacts, "date"> & Partial<Pick<EntryFacts, "date">>): string {
  const person = name === undefined ? "" : `${direction === "sent" ? "to" : "from"} ${name}`;
  const channel = by === undefined ? "" : `by ${by}`;
  const main = [date?.toString() ?? "", direction, kind, person, channel].filter(Boolean).join(" ");
  const clauses = [left_message ? "left message" : "", promised ? `promised ${promised.toString()}` : ""];
  const line = [main, ...clauses.filter(Boolean)].join(", ");
  return remark === undefined ? line : `${line}: ${remark}`;
}
