import type { Evaluation } from "../engine/index.js";
import type { NoteReading } from "../note/index.js";
import type { Policy } from "../policy/index.js";
import type { Workspace } from "../workspace/index.js";

/** How much each check matters to the person: what the workspace's `checks:` makes of everything that has severities. */
export interface Grading {
  /** @throws InvalidInput */
  readonly gradePolicy: (policy: Policy) => Policy;
  readonly gradeReading: (reading: NoteReading) => NoteReading;
  readonly gradeEvaluation: (evaluation: Evaluation) => Evaluation;
}

const UNGRADED: Grading = {
  gradePolicy: (policy) => policy,
  gradeReading: (reading) => reading,
  gradeEvaluation: (evaluation) => evaluation,
};

/** Few grade anything: nobody else pays for it. */
export async function loadGrading(workspace: Workspace): Promise<Grading> {
  const { checks } = workspace.config;
  if (Object.keys(checks).length === 0) return UNGRADED;
  const { gradeFindings, gradePolicy } = await import("./grade-checks.js");
  return {
    gradePolicy: (policy) => gradePolicy(policy, workspace),
    gradeReading: (reading) => ({ ...reading, findings: gradeFindings(reading.findings, checks) }),
    gradeEvaluation: (evaluation) => ({
      ...evaluation,
      findings: gradeFindings(evaluation.findings, checks),
      notes: evaluation.notes.map((note) => ({ ...note, findings: gradeFindings(note.findings, checks) })),
    }),
  };
}
