import type { Finding } from "../diagnostics/index.js";
import type { Application } from "../facts/index.js";
import type { Policy } from "../policy/index.js";
import { echo, oneLine } from "../text/index.js";
import { suppress, type Suppression } from "./ignores/index.js";

export const DUPLICATE_ID = "duplicate-id";

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
    check: DUPLICATE_ID,
    severity: "error",
    message: `id: ${echo(told.id)} is the identity of ${oneLine(other.path)} as well; give this note an id of its own`,
    file: told.path,
    range: { start, end },
  };
}

/** The same less what comments of the notes told keep from being told, and the comments on it that have no use. */
export function suppressDuplicates(
  duplicates: readonly Finding[],
  applications: readonly Application[],
  policy: Policy,
): Suppression {
  const parts = applications.flatMap(({ path: file, ignores }) => {
    const { comments, readerChecks } = ignores;
    const own = comments.flatMap((comment) => {
      const checks = comment.checks.filter(({ id }) => id === DUPLICATE_ID);
      return comment.reason === undefined || checks.length === 0 ? [] : [{ ...comment, checks }];
    });
    if (own.length === 0) return [];
    const findings = duplicates.filter((finding) => finding.file === file);
    return [{ file, ...suppress(findings, { file, ignores: { readerChecks, comments: own }, policy }) }];
  });
  const seen = new Set(parts.map(({ file }) => file));
  const others = duplicates.filter(({ file }) => !seen.has(file));
  return {
    findings: [...others, ...parts.flatMap(({ findings }) => findings)],
    suppressed: parts.flatMap(({ suppressed }) => suppressed),
  };
}
