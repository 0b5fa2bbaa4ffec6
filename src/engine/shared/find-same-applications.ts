import type { Finding } from "../../diagnostics/index.js";
import { ENDED, type Application } from "../../facts/index.js";
import { ENGINE_CHECKS } from "../checks.js";
import type { NoteEvaluation } from "../evaluation.js";
import { nameOfNote, subjectOf } from "./subject.js";
import type { Told } from "./told.js";

export const SAME_APPLICATION = "same-application";

/**
 * Two open notes of one company and role: both ask for the same follow-ups. Two links tell two postings apart. The later note
 * is told, with the path of the first one that it may be the same as. `notes` are sorted by path.
 */
export function findSameApplications(notes: readonly NoteEvaluation[]): Told[] {
  const first = new Map<string, Map<string | undefined, Application>>();
  const told: Told[] = [];
  for (const { situation } of notes) {
    const { application, status } = situation;
    const subject = subjectOf(application);
    if (subject === undefined || ENDED.includes(status)) continue;
    const link = application.link?.trim();
    const byLink = first.get(subject) ?? new Map<string | undefined, Application>();
    first.set(subject, byLink);
    const [any] = byLink.values();
    const same = link === undefined ? any : (byLink.get(link) ?? byLink.get(undefined));
    // That two notes have one identity is told already.
    if (same && same.id !== application.id) told.push({ application, finding: describeSame(same, application) });
    if (!byLink.has(link)) byLink.set(link, application);
  }
  return told;
}

function describeSame(earlier: Application, later: Application): Finding {
  const { start, end } = later.origins.role ?? { start: 0, end: 0 };
  return {
    check: SAME_APPLICATION,
    severity: ENGINE_CHECKS[SAME_APPLICATION].severity,
    message: `${nameOfNote(earlier)} is open for the same company and role, so both ask for follow-ups; keep one of the two, or give each the link of its posting if they are two`,
    file: later.path,
    range: { start, end },
    related: [{ file: earlier.path, message: "the note of the same company and role" }],
  };
}
