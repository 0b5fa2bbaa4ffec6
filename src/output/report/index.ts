export type {
  About,
  Bar,
  Block,
  Card,
  Column,
  Content,
  Day,
  DayKind,
  DayThing,
  Inline,
  Item,
  NoteLink,
  Overview,
  Report,
  ReportSection,
} from "./blocks.js";
export type { ReportSources } from "./context.js";
export { describeReportGradually, type GradualOptions } from "./describe-report.js";
export { isOwnReport } from "./report-mark.js";
export type { Standpoint } from "./link-to-note.js";
export { writeReport, writeReportGradually, type ReportOptions } from "./write-report.js";
