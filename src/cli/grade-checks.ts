import { type Finding, InvalidInput, type Problem, problemAt } from "../diagnostics/index.js";
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
  const inConfig = (id: string, message = ""): Problem =>
    problemAt(configFile, configText, checkOrigins[id]?.start ?? 0, message);
  const problems = Object.entries(grades).flatMap(([id, grade]) => {
    const message = findProblem(id, grade, known);
    return message === undefined ? [] : [inConfig(id, message)];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  const checks = policy.checks.flatMap((check) => {
    const grade = grades[check.id];
    if (grade === undefined) return [check];
    if (grade === "off") return [];
    const findFieldOrigins = () => new Map([...check.findFieldOrigins(), ["severity", inConfig(check.id)] as const]);
    return [{ ...check, severity: grade, findFieldOrigins }];
  });
  return { ...policy, checks };
}

function findProblem(id: string, grade: Grades[string], known: readonly string[]): string | undefined {
  if (!known.includes(id)) {
    const meant = nearest(
      id,
      known.filter((one) => mayBeGraded(one, grade)),
    );
    return `checks: no check ${echo(id)}; ${meant ? `did you mean ${meant}?` : "followthrough policy lists them"}`;
  }
  if (mayBeGraded(id, grade)) return undefined;
  return `checks.${id}: what this finds keeps a note from being read and cannot be off; expected info, warning or error`;
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
