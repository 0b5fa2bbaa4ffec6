import {
  explainAction,
  explainFinding,
  explainNotDue,
  forecastNote,
  type Circumstances,
  type Evaluation,
  type NoteEvaluation,
} from "../../engine/index.js";
import { silenceOf } from "../words/index.js";
import type { ExplainedNote } from "./format-note.js";

/** What its explanation rests on. */
export interface ExplainedIn {
  readonly circumstances: Circumstances;
  /** Of all notes: what the others say of this one. */
  readonly evaluation: Evaluation;
}

/** All that there is to say of one note, each with why; what follows if nobody answers, and what is not due. */
export function explainNote(note: NoteEvaluation, { circumstances, evaluation }: ExplainedIn): ExplainedNote {
  const { application } = note.situation;
  const known = new Set(note.actions.map(({ key }) => key));
  return {
    note,
    actions: note.actions.map((action) => ({ action, explanation: explainAction(action, circumstances) })),
    findings: note.findings.map((finding) => ({
      finding,
      explanation: explainFinding(finding, application, circumstances),
    })),
    forecast: note.snoozed_until
      ? []
      : forecastNote(application, circumstances).filter(({ action }) => !known.has(action.key)),
    notDue: explainNotDue(note, circumstances),
    silence: silenceOf(note, evaluation),
  };
}
