/** The report's last line: shown nowhere, and what a later run knows its own file by. */
export const REPORT_MARK = "<!-- followthrough writes this file anew -->";

/** A report of ours, with nothing of anybody else's below it. Line ends are git's affair. */
export function isOwnReport(text: string): boolean {
  return text.trimEnd().endsWith(`\n${REPORT_MARK}`);
}
