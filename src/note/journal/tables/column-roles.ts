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

/** The two ends of a change; elsewhere these are the ends of a message. */
const BEFORE: ReadonlySet<string> = new Set(["from", "old", "von", "de", "desde"]);
const AFTER: ReadonlySet<string> = new Set(["to", "new", "nach", "zu", "a", "vers", "hacia"]);

/** Columns that tell of a message. */
const OF_MESSAGES: readonly (ColumnRole | undefined)[] = ["what", "channel", "direction"];

/** What the columns of a table hold, by their headers; undefined for those that say nothing. */
export function readRoles(headers: readonly string[]): readonly (ColumnRole | undefined)[] {
  const titles = headers.map(foldTitle);
  const roles = titles.map(roleOf);
  const before = titles.findIndex((title) => BEFORE.has(title));
  const after = titles.findIndex((title) => AFTER.has(title));
  if (before < 0 || after < 0 || roles.some((role) => OF_MESSAGES.includes(role))) return roles;
  return roles.with(before, "before").with(after, "after");
}

function roleOf(title: string): ColumnRole | undefined {
  const [first = "", ...others] = title.split(" ");
  return ROLES.get(title) ?? roleOfPart(first) ?? roleOfPart(others.at(-1) ?? "");
}

/** Titles that mean it only as a whole: `Sent to` is no column for yes and no, nor is `Thank-you sent` in a table of interviews. */
const WHOLE: readonly (ColumnRole | undefined)[] = ["done", "company", "position"];

function roleOfPart(word: string): ColumnRole | undefined {
  const role = ROLES.get(word);
  return WHOLE.includes(role) ? undefined : role;
}

/** Its rows are applications, not what happened in one. */
export function isTracker(headers: readonly string[]): boolean {
  return headers.some((header) => TRACKED.has(foldTitle(header)));
}
