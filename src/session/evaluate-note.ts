import type { Finding, SuppressedFinding } from "../diagnostics/index.js";
import { addForecast, evaluateNote, suppress, type Circumstances, type NoteEvaluation } from "../engine/index.js";
import type { NoteReading } from "../note/index.js";

/** What there is to say of one note at a moment, other notes aside. */
export interface Evaluated {
  readonly reading: NoteReading;
  /** Missing for a note that cannot be read. */
  readonly note?: NoteEvaluation;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Milliseconds since the epoch: it holds from the first to the second, itself left out, or always. */
  readonly from: number;
  readonly until: number;
}

/** `hasForecast`: with what follows if nobody answers. The holidays of the note's country must be loaded. */
export function evaluateReading(reading: NoteReading, circumstances: Circumstances, hasForecast: boolean): Evaluated {
  const { application, findings, ignores, path: file } = reading;
  // The comments in the body of what cannot be read hold all the same.
  if (!application)
    return { reading, ...suppress(findings, { file, ignores, policy: circumstances.policy }), ...ALWAYS };
  const evaluation = evaluateNote(application, circumstances, findings);
  const note = hasForecast ? addForecast(evaluation, circumstances) : evaluation;
  return {
    ...{ reading, note, findings: note.findings, suppressed: note.suppressed },
    from: circumstances.now.epochMilliseconds,
    until: note.validUntil.epochMilliseconds,
  };
}

const ALWAYS = { from: -Infinity, until: Infinity };
