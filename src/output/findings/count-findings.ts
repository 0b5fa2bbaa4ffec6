import type { Finding } from "../../diagnostics/index.js";
import { countPhrase } from "../words/index.js";

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

/** `3 problems (1 error, 2 infos)`. */
export function countsPhrase({ errors, warnings, infos }: FindingCounts): string {
  const parts = [
    errors > 0 && countPhrase(errors, "error"),
    warnings > 0 && countPhrase(warnings, "warning"),
    infos > 0 && countPhrase(infos, "info"),
  ];
  return `${countPhrase(errors + warnings + infos, "problem")} (${parts.filter(Boolean).join(", ")})`;
}
