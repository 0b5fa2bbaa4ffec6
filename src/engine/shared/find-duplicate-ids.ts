import type { Finding } from "../../diagnostics/index.js";
import type { Application } from "../../facts/index.js";
import { echo } from "../../text/index.js";
import { nameOfNote } from "./subject.js";
import type { Told } from "./told.js";

export const DUPLICATE_ID = "duplicate-id";

/**
 * Two notes with one identity: the calendar could not tell their events apart. The later note is told, with the earlier
 * one's path; one that pins nothing can only be met by another that pins its path, or whose name is the same in Unicode's other
 * form. `applications` are sorted by path.
 */
export function findDuplicateIds(applications: readonly Application[]): Told[] {
  const first = new Map<string, Application>();
  const told: Told[] = [];
  for (const application of applications) {
    const other = first.get(application.id);
    if (!other) first.set(application.id, application);
    else told.push(describeDuplicate(other, application));
  }
  return told;
}

function describeDuplicate(earlier: Application, later: Application): Told {
  // Of two notes of which only one says so, that one is to be mended.
  const [told, other] = later.origins.id || !earlier.origins.id ? [later, earlier] : [earlier, later];
  const { start, end } = told.origins.id ?? told.origins.company ?? { start: 0, end: 0 };
  const name = nameOfNote(other);
  const message = told.origins.id
    ? `id: ${echo(told.id)} is the identity of ${name} as well; give this note an id of its own`
    : `the name of this file is that of ${name} in another of Unicode's spellings, so both have one identity; rename one of them`;
  const finding: Finding = {
    ...{ check: DUPLICATE_ID, severity: "error", message, file: told.path, range: { start, end } },
    related: [{ file: other.path, message: "the note that has the same identity" }],
  };
  return { application: told, finding };
}
