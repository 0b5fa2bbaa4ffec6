import type { Finding } from "../../diagnostics/index.js";
import type { Application } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import type { NoteEvaluation } from "../evaluation.js";
import type { Suppression } from "../ignores/index.js";
import { describeCopy, findOriginal } from "./find-copies.js";
import { findDuplicateIds } from "./find-duplicate-ids.js";
import { findSameApplications } from "./find-same-applications.js";
import { suppressShared } from "./suppress-shared.js";

/** What notes are and have wrong only beside one another. */
export interface Shared extends Suppression {
  /** Notes that are copies of others; nothing is to be done for them. */
  readonly copies: ReadonlySet<Application>;
}

/** `notes` are sorted by path. A copy is told to be one, and nothing else. */
export function findShared(notes: readonly NoteEvaluation[], policy: Policy): Shared {
  const applications = notes.map(({ situation }) => situation.application);
  const byPath = new Map(applications.map((application) => [application.path.normalize("NFC"), application]));
  const copies = new Set<Application>();
  const findings: Finding[] = [];
  for (const application of applications) {
    const original = findOriginal(application, (path) => byPath.get(path));
    if (!original || original === application) continue;
    copies.add(application);
    findings.push(describeCopy(application, original));
  }
  const others = notes.filter(({ situation }) => !copies.has(situation.application));
  findings.push(...findDuplicateIds(others.map(({ situation }) => situation.application)));
  findings.push(...findSameApplications(others));
  return { copies, ...suppressShared(findings, applications, policy) };
}
