import type { Evaluation } from "../../engine/index.js";
import type { ReportSources } from "./context.js";
import { describeReport, describeReportGradually } from "./describe-report.js";
import type { Standpoint } from "./link-to-note.js";
import { REPORT_MARK } from "./report-mark.js";
import { writeMarkdown } from "./write-markdown.js";

/** Where the report will stand, which its links start from, and what it tells besides. */
export interface ReportOptions extends Standpoint, ReportSources {}

/** The report as markdown, with our mark in its last line: one line feed at the end, dates in the person's zone. */
export function writeReport(evaluation: Evaluation, options: ReportOptions): string {
  return close([...writeMarkdown(describeReport(evaluation, options), options)]);
}

/** Items of a list and rows of a table between two pauses: a few milliseconds' work. */
const PIECES_BETWEEN_PAUSES = 20;

/** The same with pauses, so that others get their turn. */
export async function writeReportGradually(
  evaluation: Evaluation,
  options: ReportOptions,
  pause: () => Promise<void>,
): Promise<string> {
  const pieces: string[] = [];
  for (const piece of writeMarkdown(await describeReportGradually(evaluation, options, { pause }), options)) {
    if (pieces.length % PIECES_BETWEEN_PAUSES === 0) await pause();
    pieces.push(piece);
  }
  return close(pieces);
}

function close(pieces: readonly string[]): string {
  return `${pieces.join("")}\n\n${REPORT_MARK}\n`;
}
