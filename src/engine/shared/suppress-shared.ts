import type { Finding } from "../../diagnostics/index.js";
import type { Application } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import { suppress, type Suppression } from "../ignores/index.js";
import { CONFLICTED_COPY } from "./find-copies.js";
import { DUPLICATE_ID } from "./find-duplicate-ids.js";
import { SAME_APPLICATION } from "./find-same-applications.js";

/** The checks whose findings only notes beside one another show. */
export const SHARED_CHECKS: readonly string[] = [CONFLICTED_COPY, DUPLICATE_ID, SAME_APPLICATION];

/** Those of them that a note can opt out of: no error. */
export const SHARED_OPT_OUTS: readonly string[] = [CONFLICTED_COPY, SAME_APPLICATION];

/**
 * The same less what the notes told opt out of (errors they cannot) and what their comments keep from being told, and with
 * the comments on them that have no use.
 */
export function suppressShared(
  found: readonly Finding[],
  applications: readonly Application[],
  policy: Policy,
): Suppression {
  const byFile = new Map<string, Finding[]>();
  for (const finding of found) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const parts = applications.flatMap(({ path: file, skip, ignores }) => {
    const retired = new Set(skip.map(({ id }) => id));
    const findings = (byFile.get(file) ?? []).filter(
      ({ check, severity }) => severity === "error" || !retired.has(check),
    );
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
