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
import { loadAsNeeded } from "../text/index.js";

export interface EvaluatedReadings {
  readonly notes: readonly NoteEvaluation[];
  /** Of the notes that say nothing, for which there is nothing to evaluate. */
  readonly unread: readonly Suppression[];
}

/** The markdown parser is loaded only when something first asks for a body, a country's holidays when for a call there. */
export async function evaluateReadings(
  readings: readonly NoteReading[],
  circumstances: Circumstances,
  hasForecast: boolean,
): Promise<EvaluatedReadings> {
  const notes: NoteEvaluation[] = [];
  const unread: Suppression[] = [];
  for (const reading of readings) {
    const { application, findings } = reading;
    if (!application) {
      unread.push(await loadAsNeeded(() => suppressUnread(reading, circumstances.policy)));
      continue;
    }
    const evaluate = (): NoteEvaluation => {
      const evaluation = evaluateNote(application, circumstances, findings);
      return hasForecast ? addForecast(evaluation, circumstances) : evaluation;
    };
    notes.push(await loadAsNeeded(evaluate));
  }
  return { notes, unread };
}

/** What there is to say of one note, others aside. @throws NotLoaded */
export function findingsIn(reading: NoteReading, circumstances: Circumstances): readonly Finding[] {
  const { application, findings } = reading;
  if (!application) return suppressUnread(reading, circumstances.policy).findings;
  return evaluateNote(application, circumstances, findings).findings;
}

/** The comments in its body hold all the same. */
function suppressUnread({ path: file, findings, ignores }: NoteReading, policy: Policy): Suppression {
  return suppress(findings, { file, ignores: ignores(), policy });
}
