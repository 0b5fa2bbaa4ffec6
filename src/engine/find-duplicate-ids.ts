import type { Application, Finding } from "../facts/index.js";

/**
 * Two notes with one identity: the calendar could not tell their events apart. The later note is told, with the earlier
 * one's path; one that pins nothing can only be met by another that pins its path. `applications` are sorted by path.
 */
export function findDuplicateIds(applications: readonly Application[]): Finding[] {
  const first = new Map<string, Application>();
  const findings: Finding[] = [];
  for (const application of applications) {
    const other = first.get(application.id);
    if (!other) first.set(application.id, application);
    else findings.push(describeDuplicate(other, application));
  }
  return findings;
}

function describeDuplicate(earlier: Application, later: Application): Finding {
  // Of two notes of which only one says so, that one is to be mended.
  const [told, other] = later.origins.id ? [later, earlier] : [earlier, later];
  const { start, end } = told.origins.id ?? { start: 0, end: 0 };
  return {
    check: "duplicate-id",
    severity: "error",
    message: `id: ${told.id} is the identity of ${other.path} as well; give this note an id of its own`,
    file: told.path,
    range: { start, end },
  };
}
