import { InvalidInput, type Finding, type Problem, type Severity } from "../diagnostics/index.js";
import { echo, nearest } from "../text/index.js";
import type { Check, Policy } from "./policy.js";

/** How much each check matters to the person, by its id; what is off is not told. */
export type Grades = Readonly<Record<string, Severity | "off">>;

export interface Grading {
  readonly grades: Grades;
  /** The severities of the checks that no policy has, by id. */
  readonly ownChecks: Readonly<Record<string, { readonly severity: Severity }>>;
  /** A problem with the grade of a check, at its place. */
  readonly problem: (id: string, message: string) => Problem;
}

/**
 * The policy with its checks as the person grades them; what is off is not even evaluated.
 * @throws InvalidInput for an id that no check has, and for an error of the note's own that is to be switched off: what
 * cannot be read must be told.
 */
export function gradePolicy(policy: Policy, grading: Grading): Policy {
  const { grades, ownChecks, problem } = grading;
  if (Object.keys(grades).length === 0) return policy;
  const known = [...policy.checks.map(({ id }) => id), ...Object.keys(ownChecks)];
  const problems = Object.entries(grades).flatMap(([id, grade]) => {
    const message = findProblem(id, grade, known, grading);
    return message === undefined ? [] : [problem(id, message)];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  const checks = policy.checks.flatMap((check): Check[] => {
    const grade = grades[check.id];
    if (grade === undefined) return [check];
    if (grade === "off") return [];
    const findFieldOrigins = () => new Map([...check.findFieldOrigins(), ["severity", problem(check.id, "")] as const]);
    return [{ ...check, severity: grade, findFieldOrigins }];
  });
  return { ...policy, checks };
}

function findProblem(
  id: string,
  grade: Grades[string],
  known: readonly string[],
  { ownChecks }: Grading,
): string | undefined {
  // What keeps a note from being read is always told.
  const mayBeGraded = (one: string): boolean => grade !== "off" || ownChecks[one]?.severity !== "error";
  if (!known.includes(id)) {
    const meant = nearest(id, known.filter(mayBeGraded));
    return `checks: no check ${echo(id)}; ${meant ? `did you mean ${meant}?` : "followthrough policy lists them"}`;
  }
  if (mayBeGraded(id)) return undefined;
  return `checks.${id}: what this finds keeps a note from being read and cannot be off; expected info, warning or error`;
}

/** The same for findings that no policy makes. */
export function gradeFindings(findings: readonly Finding[], grades: Grades): readonly Finding[] {
  return findings.flatMap((finding) => {
    const grade = grades[finding.check];
    if (grade === undefined || grade === finding.severity) return [finding];
    return grade === "off" ? [] : [{ ...finding, severity: grade }];
  });
}
