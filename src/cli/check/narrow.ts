import type { Assessment } from "../assess.js";

/** What there is to say of some notes; what is said of each still rests on all of them. */
export function narrow(assessment: Assessment, isChosen: (file: string) => boolean): Assessment {
  const { evaluation } = assessment;
  return {
    ...assessment,
    evaluation: {
      ...evaluation,
      notes: evaluation.notes.filter(({ situation }) => isChosen(situation.application.path)),
      findings: evaluation.findings.filter(({ file }) => isChosen(file)),
      suppressed: evaluation.suppressed.filter(({ finding }) => isChosen(finding.file)),
    },
  };
}
