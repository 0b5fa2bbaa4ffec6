export {
  applyFixes,
  compareActions,
  evaluateNote,
  explainAction,
  explainFinding,
  gatherEvaluations,
  mendText,
  writeDraft,
  type Action,
  type Bound,
  type Circumstances,
  type DraftText,
  type Evaluation,
  type Explanation,
  type FixedText,
  type MendedText,
  type NoteEvaluation,
  type State,
} from "./engine/index.js";
export type { Person } from "./expression/index.js";
export {
  type Edit,
  type Finding,
  type Fix,
  type FilePlace,
  formatFinding,
  type Ignores,
  InvalidInput,
  type Severity,
  type SuppressedFinding,
  type Texts,
} from "./diagnostics/index.js";
export {
  asOf,
  type Application,
  type Contact,
  type Entry,
  type Interview,
  type Situation,
  type Status,
  type Wait,
} from "./facts/index.js";
export { isNote, loadMarkdown, needsMarkdown, readNote, type NoteOptions, type NoteReading } from "./note/index.js";
export {
  formatAgenda,
  formatAgendaJson,
  formatDraft,
  formatFindingsJson,
  formatMailto,
  formatStylish,
  writeCalendar,
  writeReport,
  type CalendarOptions,
  type Feed,
  type Locate,
} from "./output/index.js";
export {
  POLICY_TEXTS as BUILTIN_POLICIES,
  loadPolicy,
  type Policy,
  type PolicyRequest,
  type PolicyText,
} from "./policy/index.js";
export { runScenarios, type ScenarioResult } from "./scenario/index.js";
export { LineIndex } from "./text/index.js";
export { parseDate, parseNow, parseSpan, PlainDate, Span, ZonedDateTime } from "./time/index.js";
