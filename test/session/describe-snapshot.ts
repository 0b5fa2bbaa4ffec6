import type { Action } from "../../src/engine/index.js";
import { placeOfNote } from "../../src/facts/index.js";
import type { Snapshot } from "../../src/session/index.js";

/** All that a snapshot says but the moment at which it was taken: what has the same description is the same to a person. */
export function describeSnapshot({ evaluation, notes, sources, policyFiles, policy }: Snapshot): string {
  const { findings, suppressed, policies, otherFiles } = evaluation;
  return JSON.stringify({
    ...{ findings, suppressed, policies, otherFiles },
    notes: evaluation.notes.map(({ situation, actions, findings: own, snoozed_until }) => ({
      ...{ status: situation.status, wait: situation.wait, snoozed_until },
      place: placeOfNote(situation.application),
      actions: actions.map(describeAction),
      findings: own,
    })),
    copies: evaluation.copies.map(({ situation }) => placeOfNote(situation.application)),
    texts: notes.map(({ path, text }) => [path, text]),
    sources: [...sources].toSorted(),
    policyFiles: [...policyFiles],
    settings: policy.settings.map(({ name, value }) => [name, String(value)]),
  });
}

function describeAction({ application, interview, ...action }: Action): object {
  return { ...action, application: application.id, interview: interview?.start?.toString() };
}
