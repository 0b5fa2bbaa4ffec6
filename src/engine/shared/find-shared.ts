import { keyOfNote, type Application } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import type { NoteEvaluation } from "../evaluation.js";
import type { Suppression } from "../ignores/index.js";
import { describeCopy, findOriginal } from "./find-copies.js";
import { findDuplicateIds } from "./find-duplicate-ids.js";
import { findSameApplications } from "./find-same-applications.js";
import { suppressShared } from "./suppress-shared.js";
import type { Told } from "./told.js";

/** What notes are and have wrong only beside one another. */
export interface Shared extends Suppression {
  /** Notes that are copies of others; nothing is to be done for them. */
  readonly copies: ReadonlySet<Application>;
}

/** `notes` are sorted by path. A copy is told to be one, and nothing else. */
export function findShared(notes: readonly NoteEvaluation[], policy: Policy): Shared {
  const applications = notes.map(({ situation }) => situation.application);
  const byPlace = new Map(applications.map((application) => [keyOfNote(application).normalize("NFC"), application]));
  const copies = new Set<Application>();
  const told: Told[] = [];
  for (const application of applications) {
    const original = findOriginal(application, (place) => byPlace.get(keyOfNote(place)));
    if (!original || original === application) continue;
    copies.add(application);
    // Of a table it is said once.
    if (!application.row || told.at(-1)?.application.path !== application.path)
      told.push({ application, finding: describeCopy(application, original) });
  }
  const others = notes.filter(({ situation }) => !copies.has(situation.application));
  told.push(...findDuplicateIds(others.map(({ situation }) => situation.application)));
  told.push(...findSameApplications(others));
  return { copies, ...suppressShared(told, applications, policy) };
}
