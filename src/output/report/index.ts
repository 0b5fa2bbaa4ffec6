export { isOwnReport } from "./report-mark.js";
export { writeReport, type ReportOptions } from "./write-report.js";
