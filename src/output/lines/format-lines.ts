import type { Finding, Locate } from "../../diagnostics/index.js";
import type { NoteEvaluation } from "../../engine/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { describeNotes } from "../agenda/index.js";
import { describeFinding } from "../findings/index.js";
import { toJsonLine } from "../words/index.js";

/** What a line of `batch` is about. */
export interface LineSubject {
  readonly path?: string;
  readonly person?: string;
}

export interface LineOptions {
  readonly now: ZonedDateTime;
  readonly locate: Locate;
  /** Where a check is documented; nothing for a check of the person's own. */
  readonly urlOf: (check: string) => string | undefined;
}

/**
 * What holds of one note, as a line of JSON: `actions` and `events` are the actions and appointments of `agenda --format json`,
 * `findings` those of `check --format json`.
 */
export function formatNoteLine(
  { path, person }: LineSubject,
  { notes, findings }: { readonly notes: readonly NoteEvaluation[]; readonly findings: readonly Finding[] },
  { now, locate, urlOf }: LineOptions,
): string {
  const { actions, appointments } = describeNotes(notes, now, locate);
  return toJsonLine({
    path: path ?? null,
    person: person ?? null,
    actions,
    findings: findings.map((finding) => describeFinding(finding, urlOf(finding.check), locate)),
    events: appointments,
  });
}

/** The same for what could not be judged. @param line its number, from 1 */
export function formatErrorLine({ path, person }: LineSubject, line: number, error: string): string {
  return toJsonLine({ path: path ?? null, person: person ?? null, line, error });
}
