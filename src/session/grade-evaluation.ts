import type { Evaluation } from "../engine/index.js";
import { gradeFindings } from "../policy/index.js";
import type { Workspace } from "../workspace/index.js";

/** Its findings as severe as the workspace file's `checks` say. */
export function gradeEvaluation(evaluation: Evaluation, { config: { checks } }: Pick<Workspace, "config">): Evaluation {
  if (Object.keys(checks).length === 0) return evaluation;
  return {
    ...evaluation,
    findings: gradeFindings(evaluation.findings, checks),
    notes: evaluation.notes.map((note) => ({ ...note, findings: gradeFindings(note.findings, checks) })),
  };
}
