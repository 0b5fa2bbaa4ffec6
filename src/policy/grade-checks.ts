import { type FilePlace, type Finding, findingAt, InvalidInput, type Severity, textsOf } from "../diagnostics/index.js";
import { echo, nearest } from "../text/index.js";
import type { PolicyCheck } from "./checks.js";
import { originAt } from "./origin.js";
import type { Check, Policy } from "./policy.js";

/** How much each check matters to the person, by its id; what is off is not told. */
export type Grades = Readonly<Record<string, Severity | "off">>;

export interface Grading {
  readonly grades: Grades;
  /** The severities of the checks that no policy has, by id. */
  readonly ownChecks: Readonly<Record<string, { readonly severity: Severity }>>;
  /** Where the grade of a check stands. */
  readonly placeOf: (id: string) => FilePlace;
}

/**
 * The policy with its checks as the person grades them; what is off is not even evaluated.
 * @throws InvalidInput for an id that no check has, and for an error of the note's own that is to be switched off: what
 * cannot be read must be told.
 */
export function gradePolicy(policy: Policy, grading: Grading): Policy {
  const { grades, ownChecks, placeOf } = grading;
  if (Object.keys(grades).length === 0) return policy;
  const known = [...policy.checks.map(({ id }) => id), ...Object.keys(ownChecks)];
  const errors = Object.entries(grades).flatMap(([id, grade]) => {
    const refusal = refuseGrade(id, grade, known, grading);
    return refusal ? [findingAt(placeOf(id), refusal.check, refusal.message)] : [];
  });
  if (errors.length > 0) throw new InvalidInput(errors, textsOf(Object.keys(grades).map(placeOf)));
  const checks = policy.checks.flatMap((check): Check[] => {
    const grade = grades[check.id];
    if (grade === undefined) return [check];
    if (grade === "off") return [];
    const findFieldOrigins = () =>
      new Map([...check.findFieldOrigins(), ["severity", originAt(placeOf(check.id))] as const]);
    return [{ ...check, severity: grade, findFieldOrigins }];
  });
  return { ...policy, checks };
}

function refuseGrade(
  id: string,
  grade: Grades[string],
  known: readonly string[],
  { ownChecks }: Grading,
): { readonly check: PolicyCheck; readonly message: string } | undefined {
  // What keeps a note from being read is always told.
  const mayBeGraded = (one: string): boolean => grade !== "off" || ownChecks[one]?.severity !== "error";
  if (!known.includes(id)) {
    const meant = nearest(id, known.filter(mayBeGraded));
    const mend = meant ? `did you mean ${meant}?` : "followthrough policy lists them";
    return { check: "unknown-check", message: `checks: no check ${echo(id)}; ${mend}` };
  }
  if (mayBeGraded(id)) return undefined;
  const message = `checks.${id}: what this finds keeps a note from being read and cannot be off; expected info, warning or error`;
  return { check: "check-not-gradable", message };
}

/** The same for findings that no policy makes. */
export function gradeFindings(findings: readonly Finding[], grades: Grades): readonly Finding[] {
  return findings.flatMap((finding) => {
    const grade = grades[finding.check];
    if (grade === undefined || grade === finding.severity) return [finding];
    return grade === "off" ? [] : [{ ...finding, severity: grade }];
  });
}
