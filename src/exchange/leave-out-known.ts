import { slug } from "../text/index.js";
import type { ImportedRow } from "./plan-import.js";

/** A note that is there already. */
export interface KnownNote {
  /** How people find it. */
  readonly name: string;
  readonly company: string;
  readonly role: string;
  /** `YYYY-MM-DD` */
  readonly applied?: string;
  readonly isOver: boolean;
}

export interface LeftOutRow {
  readonly row: ImportedRow;
  /** Why, as the rest of a sentence. */
  readonly reason: string;
}

/**
 * Parts rows that make new notes from those that have theirs: a note of the same company and role that is still open, or has the same day of applying. So a
 * run that was ended halfway goes on where it was. Of two such rows in one table, the first counts.
 */
export function leaveOutKnown(
  rows: readonly ImportedRow[],
  known: readonly KnownNote[],
): { readonly fresh: readonly ImportedRow[]; readonly leftOut: readonly LeftOutRow[] } {
  const byName = new Map<string, KnownNote[]>();
  const add = (note: KnownNote): void => {
    const list = byName.get(nameOf(note));
    if (list) list.push(note);
    else byName.set(nameOf(note), [note]);
  };
  for (const note of known) add(note);
  const fresh: ImportedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const row of rows) {
    const same = byName.get(nameOf(row)) ?? [];
    const twin = same.find((note) => note.applied === row.applied && note.isOver === row.isOver);
    const open = twin ? undefined : same.find(({ isOver }) => !isOver);
    if (twin) leftOut.push({ row, reason: `${twin.name} says the same already` });
    else if (open) leftOut.push({ row, reason: `${open.name} is of the same company and role, and still open` });
    else {
      fresh.push(row);
      add({ ...row, name: `line ${row.line}` });
    }
  }
  return { fresh, leftOut };
}

function nameOf({ company, role }: Pick<KnownNote, "company" | "role">): string {
  return `${slug(company) || company} ${slug(role) || role}`;
}
