import type { Snapshot } from "../../session/index.js";

/** What there is to say of some notes; what is said of each still rests on all of them. */
export function narrow(snapshot: Snapshot, isChosen: (file: string) => boolean): Snapshot {
  const { evaluation } = snapshot;
  return {
    ...snapshot,
    evaluation: {
      ...evaluation,
      notes: evaluation.notes.filter(({ situation }) => isChosen(situation.application.path)),
      findings: evaluation.findings.filter(({ file }) => isChosen(file)),
      suppressed: evaluation.suppressed.filter(({ finding }) => isChosen(finding.file)),
    },
  };
}
