import {
  addForecast,
  evaluateNote,
  suppress,
  type Circumstances,
  type NoteEvaluation,
  type Suppression,
} from "../engine/index.js";
import type { Finding } from "../diagnostics/index.js";
import type { NoteReading } from "../note/index.js";
import type { Policy } from "../policy/index.js";
import type { CountryCalendars } from "../time/index.js";

export interface EvaluatedReadings {
  readonly notes: readonly NoteEvaluation[];
  /** Of the notes that say nothing, for which there is nothing to evaluate. */
  readonly unread: readonly Suppression[];
}

/** Loads the holidays of the countries that the notes name, and evaluates each note. */
export async function evaluateReadings(
  readings: readonly NoteReading[],
  circumstances: Circumstances & { readonly calendars: CountryCalendars },
  hasForecast: boolean,
): Promise<EvaluatedReadings> {
  const notes: NoteEvaluation[] = [];
  const unread: Suppression[] = [];
  for (const reading of readings) {
    const { application, findings } = reading;
    if (!application) {
      unread.push(suppressUnread(reading, circumstances.policy));
      continue;
    }
    if (application.country !== undefined) await circumstances.calendars.load(application.country);
    const evaluation = evaluateNote(application, circumstances, findings);
    notes.push(hasForecast ? addForecast(evaluation, circumstances) : evaluation);
  }
  return { notes, unread };
}

/** What there is to say of one note, others aside. */
export function findingsIn(reading: NoteReading, circumstances: Circumstances): readonly Finding[] {
  const { application, findings } = reading;
  if (!application) return suppressUnread(reading, circumstances.policy).findings;
  return evaluateNote(application, circumstances, findings).findings;
}

/** The comments in its body hold all the same. */
function suppressUnread({ path: file, findings, ignores }: NoteReading, policy: Policy): Suppression {
  return suppress(findings, { file, ignores, policy });
}
