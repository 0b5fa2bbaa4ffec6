import { type FilePlace, type Finding, findingAt, InvalidInput, pointOf } from "../diagnostics/index.js";
import type { Policy } from "../policy/index.js";
import { echo, nearest } from "../text/index.js";
import type { Config, Workspace } from "../workspace/index.js";
import { OWN_CHECKS } from "./describe-checks.js";

/** How much each check matters to the person, by its id, where the workspace says so. */
type Grades = Config["checks"];

/**
 * The policy with its checks as the workspace's `checks:` grades them; what is off is not even evaluated.
 * @throws InvalidInput for an id that no check has, and for an error of the note's own that is to be switched off: what
 * cannot be read must be told.
 */
export function gradePolicy(policy: Policy, { config, configFile = "", configText = "" }: Workspace): Policy {
  const { checks: grades, checkOrigins } = config;
  const known = [...policy.checks.map(({ id }) => id), ...Object.keys(OWN_CHECKS)];
  const inConfig = (id: string): FilePlace => ({ file: configFile, text: configText, range: checkOrigins[id] });
  const errors = Object.entries(grades).flatMap(([id, grade]) => {
    const refusal = refuseGrade(id, grade, known);
    return refusal ? [findingAt(inConfig(id), refusal.check, refusal.message)] : [];
  });
  if (errors.length > 0) throw new InvalidInput(errors, new Map([[configFile, configText]]));
  const checks = policy.checks.flatMap((check) => {
    const grade = grades[check.id];
    if (grade === undefined) return [check];
    if (grade === "off") return [];
    const findFieldOrigins = () =>
      new Map([
        ...check.findFieldOrigins(),
        ["severity", { file: configFile, line: pointOf(inConfig(check.id))?.line }] as const,
      ]);
    return [{ ...check, severity: grade, findFieldOrigins }];
  });
  return { ...policy, checks };
}

function refuseGrade(id: string, grade: Grades[string], known: readonly string[]) {
  if (!known.includes(id)) {
    const meant = nearest(
      id,
      known.filter((one) => mayBeGraded(one, grade)),
    );
    const mend = meant ? `did you mean ${meant}?` : "followthrough policy lists them";
    return { check: "unknown-check", message: `checks: no check ${echo(id)}; ${mend}` };
  }
  if (mayBeGraded(id, grade)) return undefined;
  const message = `checks.${id}: what this finds keeps a note from being read and cannot be off; expected info, warning or error`;
  return { check: "check-not-gradable", message };
}

/** What keeps a note from being read is always told. */
function mayBeGraded(id: string, grade: Grades[string]): boolean {
  return grade !== "off" || OWN_CHECKS[id]?.severity !== "error";
}

/** The same for findings that no policy makes. */
export function gradeFindings(findings: readonly Finding[], grades: Grades): readonly Finding[] {
  return findings.flatMap((finding) => {
    const grade = grades[finding.check];
    if (grade === undefined || grade === finding.severity) return [finding];
    return grade === "off" ? [] : [{ ...finding, severity: grade }];
  });
}
