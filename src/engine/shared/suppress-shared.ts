import type { Finding } from "../../diagnostics/index.js";
import type { Application } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import { suppress, type Suppression } from "../ignores/index.js";
import { CONFLICTED_COPY } from "./find-copies.js";
import { DUPLICATE_ID } from "./find-duplicate-ids.js";
import { SAME_APPLICATION } from "./find-same-applications.js";
import type { Told } from "./told.js";

/** The checks whose findings only notes beside one another show. */
export const SHARED_CHECKS: readonly string[] = [CONFLICTED_COPY, DUPLICATE_ID, SAME_APPLICATION];

/** Those of them that a note can opt out of: no error. */
export const SHARED_OPT_OUTS: readonly string[] = [CONFLICTED_COPY, SAME_APPLICATION];

/**
 * The same less what the notes told opt out of (errors they cannot) and what their comments keep from being told, and with
 * the comments on them that have no use.
 */
export function suppressShared(
  told: readonly Told[],
  applications: readonly Application[],
  policy: Policy,
): Suppression {
  const byFile = new Map<string, Finding[]>();
  for (const { application, finding } of told) {
    const isRetired = finding.severity !== "error" && application.skip.some(({ id }) => id === finding.check);
    const findings = byFile.get(finding.file);
    if (isRetired) continue;
    if (findings) findings.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  // The rows of a table have the file's comments in common.
  const files = new Map(applications.map(({ path, ignores }) => [path, ignores]));
  const parts = [...files].flatMap(([file, ignores]) => {
    const findings = byFile.get(file) ?? [];
    const comments = ignores.comments.flatMap((comment) => {
      const checks = comment.checks.filter(({ id }) => SHARED_CHECKS.includes(id));
      return comment.reason === undefined || checks.length === 0 ? [] : [{ ...comment, checks }];
    });
    if (findings.length === 0 && comments.length === 0) return [];
    return [suppress(findings, { file, ignores: { readerChecks: ignores.readerChecks, comments }, policy })];
  });
  return {
    findings: parts.flatMap(({ findings }) => findings),
    suppressed: parts.flatMap(({ suppressed }) => suppressed),
  };
}
