export { gatherDetails, type ActionDetails } from "./action-details.js";
export {
  applicationPhrase,
  channelPhrase,
  closingOf,
  describeWritten,
  countPhrase,
  dayPhrase,
  HOMEPAGE,
  planFor,
  summaryPhrase,
  type Plan,
  type PlannedAppointments,
  silenceOf,
} from "./words/index.js";
export {
  countLater,
  formatAgenda,
  formatAgendaCsv,
  formatAgendaJson,
  formatChanges,
  formatLine,
  formatSummary,
  leftOutPhrase,
  type AgendaJsonOptions,
  type AgendaOptions,
  type Changes,
  type Summary,
} from "./agenda/index.js";
export { isForeignFeed, privateIdOf, writeCalendar, type CalendarOptions, type Feed } from "./calendar/index.js";
export { formatDraft, formatDraftJson, formatMailto, formatMissing } from "./draft/index.js";
export {
  describeEntry,
  describeOwnCheck,
  formatAdvice,
  formatAdviceJson,
  formatEntry,
  formatEntriesJson,
  formatExplainedNote,
  formatExplainedNoteJson,
  formatPolicy,
  formatPolicyJson,
  rememberReasons,
  toBecause,
  type Because,
  type EntryDescription,
  type ExplainedNote,
  type Reason,
} from "./explain/index.js";
export {
  formatFindingsJson,
  formatStylish,
  GITHUB_MATCHERS,
  isOwnFindings,
  loadFormat,
  type CheckDescription,
  type FindingsContext,
  type FormatFindings,
  type FormatName,
  VSCODE_MATCHER,
} from "./findings/index.js";
export { formatStats, formatStatsJson, type StatsOptions } from "./stats/index.js";
export {
  PAGE_FILES,
  PAGE_HEADERS,
  writePage,
  type PageFileName,
  type PageLink,
  type PageOptions,
} from "./page/index.js";
export {
  describeReportGradually,
  type GradualOptions,
  isOwnReport,
  writeReport,
  type Block,
  type Report,
  type ReportOptions,
  type ReportSources,
  type Standpoint,
} from "./report/index.js";
