import type { Finding } from "../../diagnostics/index.js";
import type { Application, NotePlace } from "../../facts/index.js";
import { compareDates } from "../../time/index.js";
import { ENGINE_CHECKS } from "../checks.js";
import { listOriginals } from "./copy-names.js";
import { nameOfNote, subjectOf } from "./subject.js";

export const CONFLICTED_COPY = "conflicted-copy";

/** Finds the note at a path in NFC, or the row of the same name in its table. */
export type FindByPlace = (place: NotePlace) => Application | undefined;

/**
 * The note that this one is a copy of: a program has made two versions of one file, and named one so. An `id:` of its own
 * makes it an application of its own; where people give such names, too, it must be about the same company and role, applied
 * for on the same day.
 */
export function findOriginal(application: Application, find: FindByPlace): Application | undefined {
  for (const { path, isUncertain } of listOriginals(application.path.normalize("NFC"))) {
    const original = find({ path, row: application.row });
    if (!original) continue;
    if (application.origins.id && application.id !== original.id) return undefined;
    return !isUncertain || isAlike(application, original) ? original : undefined;
  }
  return undefined;
}

function isAlike(one: Application, other: Application): boolean {
  const [subject, applied] = [subjectOf(one), one.applied];
  if (subject === undefined || subject !== subjectOf(other)) return false;
  return applied && other.applied ? compareDates(applied, other.applied) === 0 : applied === other.applied;
}

export function describeCopy(copy: Application, original: Application): Finding {
  const { start, end } = copy.origins.company ?? { start: 0, end: 0 };
  return {
    check: CONFLICTED_COPY,
    severity: ENGINE_CHECKS[CONFLICTED_COPY].severity,
    message: `its name says that this is a copy of ${nameOfNote(original)}, so its actions are left out; take over there what is new here and delete this file, or give it an id of its own`,
    file: copy.path,
    range: { start, end },
  };
}
