export { applyFixes, type FixedText } from "./apply-fixes.js";
export { outcomeOf, type Outcome } from "./closing/index.js";
export { ENGINE_CHECKS } from "./checks.js";
export {
  STATES,
  type Action,
  type Bound,
  type Call,
  type Circumstances,
  type Evaluation,
  type NoteEvaluation,
  type State,
} from "./evaluation.js";
export { compareActions, evaluateNote, gatherEvaluations, type Gathered } from "./evaluate.js";
export { evaluateFile, findRow, type FileEvaluation, type ReadFile } from "./evaluate-file.js";
export { addForecast, forecastNote, type Step } from "./forecast.js";
export {
  findDeadlineActions,
  listAppointments,
  type Appointment,
  type AppointmentIdentity,
  type InterviewAhead,
  type OfferDeadline,
} from "./list-appointments.js";
export {
  dayOfSending,
  endOf,
  listNothingDue,
  NOTHING_DUE,
  whyNothingDue,
  type NothingDue,
  type NothingDueReason,
} from "./nothing-due.js";
export { mendText, type MendedText } from "./mend-text.js";
export { findShared, listOriginals, subjectOf } from "./shared/index.js";
export { suppress, type Suppression, type Suppressing } from "./ignores/index.js";
export { compareBounds } from "./window.js";
export {
  chooseRecipients,
  composeDraft,
  writeDraft,
  writeOpening,
  type DraftOpening,
  type DraftText,
} from "./write-draft.js";
export {
  citeStatement,
  explainAction,
  explainFinding,
  explainNotDue,
  type Advice,
  type AdvisedStatement,
  type Attribute,
  type Channel,
  type Departure,
  type Explanation,
  type FactUse,
  type NotDue,
  type Unfulfilled,
  type Part,
  type SettingUse,
  type Shift,
  type Snooze,
  type Subject,
} from "./explain/index.js";
