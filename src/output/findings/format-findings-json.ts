import { compareFindings, type Finding } from "../../facts/index.js";
import type { Because } from "../explain/index.js";
import { toJson } from "../json.js";
import { countFindings } from "./count-findings.js";
import type { Locate } from "./locate.js";

export interface FindingsJsonOptions {
  /** Why the policy has made a finding; of those of the note's reader there is nothing to say besides. */
  readonly because?: (finding: Finding) => Because | undefined;
}

/**
 * Findings for programs, sorted; lines and columns from 1, `endColumn` the first one after the range. A finding about a
 * file as a whole has null for its place.
 */
export function formatFindingsJson(
  findings: readonly Finding[],
  locate: Locate,
  { because }: FindingsJsonOptions = {},
): string {
  const sorted = findings.toSorted(compareFindings);
  return toJson({
    version: 1,
    findings: sorted.map((finding) => ({
      ...describeFinding(finding, locate),
      ...(because && { because: because(finding) ?? null }),
    })),
    summary: countFindings(findings),
  });
}

function describeFinding(finding: Finding, locate: Locate) {
  const { check, severity, message, file, advice = [] } = finding;
  const place = locate(finding);
  return {
    check,
    severity,
    message,
    file,
    line: place?.start.line ?? null,
    column: place?.start.column ?? null,
    endLine: place?.end.line ?? null,
    endColumn: place?.end.column ?? null,
    advice,
  };
}
