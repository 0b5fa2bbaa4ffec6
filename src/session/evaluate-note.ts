import { compareFindings, type Finding, type SuppressedFinding } from "../diagnostics/index.js";
import {
  addForecast,
  evaluateFile,
  type Circumstances,
  type NoteEvaluation,
  type Suppression,
} from "../engine/index.js";
import type { NoteReading } from "../note/index.js";

/** What there is to say of one file at a moment, other files aside. */
export interface Evaluated {
  readonly reading: NoteReading;
  /** One; of a table, one for each row; none of what cannot be read. */
  readonly notes: readonly NoteEvaluation[];
  /** What is told of the file, and of none of its notes. */
  readonly own: Suppression;
  /** All of both. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Milliseconds since the epoch: it holds from the first to the second, itself left out, or always. */
  readonly from: number;
  readonly until: number;
}

/** `hasForecast`: with what follows if nobody answers. The holidays of the note's country must be loaded. */
export function evaluateReading(reading: NoteReading, circumstances: Circumstances, hasForecast: boolean): Evaluated {
  const { notes: asTheyAre, own } = evaluateFile(reading, circumstances);
  const notes = hasForecast ? asTheyAre.map((note) => addForecast(note, circumstances)) : asTheyAre;
  const [only, ...others] = notes;
  const hasOwn = own.findings.length > 0 || own.suppressed.length > 0;
  const told = only && others.length === 0 && !hasOwn ? only : gather(notes, own);
  const { findings, suppressed } = told;
  const isTimeless = notes.length === 0;
  return {
    ...{ reading, notes, own, findings, suppressed },
    from: isTimeless ? -Infinity : circumstances.now.epochMilliseconds,
    until: notes.reduce((first, { validUntil }) => Math.min(first, validUntil.epochMilliseconds), Infinity),
  };
}

function gather(notes: readonly NoteEvaluation[], own: Suppression): Suppression {
  return {
    findings: [...own.findings, ...notes.flatMap(({ findings }) => findings)].sort(compareFindings),
    suppressed: [...own.suppressed, ...notes.flatMap(({ suppressed }) => suppressed)],
  };
}
