import { gatherDetails, writeReport } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";

/** The report in markdown, with links that start at the workspace's folder. */
export function writeReportText(snapshot: Snapshot): string {
  const { evaluation, locate } = snapshot;
  return writeReport(evaluation, { file: "report.md", locate, ...gatherDetails(snapshot) });
}
