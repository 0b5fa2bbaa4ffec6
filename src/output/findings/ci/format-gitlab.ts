import { compareFindings, type Finding, type Locate, type Severity } from "../../../diagnostics/index.js";
import { cleanLine, toJson } from "../../words/index.js";
import { samePath, type FindingsContext } from "../context.js";
import { fingerprintFindings } from "./fingerprint.js";

/** Of info, minor, major, critical and blocker. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab's code quality report: what its merge requests show beside the changed lines. */
export function formatGitlab(findings: readonly Finding[], locate: Locate, context: FindingsContext = {}): string {
  const { pathOf = samePath } = context;
  const fingerprints = fingerprintFindings(findings, context);
  const issues = findings.toSorted(compareFindings).map((finding) => {
    const { start, end } = locate(finding) ?? {};
    return {
      description: cleanLine(finding.message),
      check_name: cleanLine(finding.check),
      fingerprint: fingerprints.get(finding),
      severity: SEVERITIES[finding.severity],
      location: { path: pathOf(finding.file), lines: { begin: start?.line ?? 1, end: end?.line ?? 1 } },
    };
  });
  return toJson(issues);
}
