import type { Evaluation } from "../../engine/index.js";
import type { ReportSources } from "./context.js";
import { describeReport } from "./describe-report.js";
import type { Standpoint } from "./link-to-note.js";
import { REPORT_MARK } from "./report-mark.js";
import { writeMarkdown } from "./write-markdown.js";

/** Where the report will stand, which its links start from, and what it tells besides. */
export interface ReportOptions extends Standpoint, ReportSources {}

/** The report as markdown, with our mark in its last line: one line feed at the end, dates in the person's zone. */
export function writeReport(evaluation: Evaluation, options: ReportOptions): string {
  return `${writeMarkdown(describeReport(evaluation, options), options)}\n\n${REPORT_MARK}\n`;
}
