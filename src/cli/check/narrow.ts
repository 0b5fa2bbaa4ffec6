import { OWN_CHECKS, type Snapshot } from "../../session/index.js";
import { echo, nearest } from "../../text/index.js";
import { UsageError } from "../command.js";

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

/**
 * What these checks say, and nothing else.
 *
 * @throws UsageError for a name that no check has
 */
export function narrowToChecks(snapshot: Snapshot, checks: readonly string[]): Snapshot {
  const { evaluation, policy } = snapshot;
  const known = [...policy.checks.map(({ id }) => id), ...Object.keys(OWN_CHECKS)];
  for (const name of checks) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const hint =
      meant === undefined
        ? "followthrough check without it names the check behind each line"
        : `did you mean ${meant}?`;
    throw new UsageError(`--only: there is no check ${echo(name)}; ${hint}`);
  }
  const isAsked = ({ check }: { readonly check: string }): boolean => checks.includes(check);
  return {
    ...snapshot,
    evaluation: {
      ...evaluation,
      findings: evaluation.findings.filter(isAsked),
      suppressed: evaluation.suppressed.filter(({ finding }) => isAsked(finding)),
    },
  };
}
