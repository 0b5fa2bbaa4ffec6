export {
  compareFindings,
  SEVERITIES,
  type CheckEntry,
  type Edit,
  type Finding,
  type Fix,
  type Severity,
  type SuppressedFinding,
} from "./finding.js";
export { IGNORE_CHECKS, NO_IGNORES, type Ignore, type IgnoreCheck, type IgnoredCheck, type Ignores } from "./ignore.js";
export { compareProblems, formatProblem, InvalidInput, problemAt, type Problem } from "./problem.js";
