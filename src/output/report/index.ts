export { isOwnReport } from "./report-mark.js";
export type { Standpoint } from "./markdown.js";
export { writeReport, type ReportOptions } from "./write-report.js";
