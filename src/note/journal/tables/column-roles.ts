import { foldTitle } from "../titles/index.js";
import { COLUMN_WORDS, type ColumnRole } from "./column-words.js";

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(COLUMN_WORDS) as ColumnRole[]).flatMap((role) =>
    // as: the table's own keys
    COLUMN_WORDS[role].map((word) => [foldTitle(word), role] as const),
  ),
);

/** Columns of a table that keeps whole applications, one a row. */
const TRACKED: ReadonlySet<string> = new Set(
  "company employer organization organisation firma unternehmen arbeitgeber entreprise empresa societe".split(" "),
);

/** What the columns of a table hold, by their headers; undefined for those that say nothing. */
export function readRoles(headers: readonly string[]): readonly (ColumnRole | undefined)[] {
  return headers.map((header) => {
    const words = foldTitle(header);
    const [first = "", ...others] = words.split(" ");
    return ROLES.get(words) ?? ROLES.get(first) ?? ROLES.get(others.at(-1) ?? "");
  });
}

/** Its rows are applications, not what happened in one. */
export function isTracker(headers: readonly string[]): boolean {
  return headers.some((header) => TRACKED.has(foldTitle(header)));
}
