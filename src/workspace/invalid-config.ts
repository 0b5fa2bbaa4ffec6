import type { Finding } from "../diagnostics/index.js";
import { LineIndex, oneLine, wholeLetters } from "../text/index.js";

/** The workspace file cannot be used. All its problems at once, in the order in which they stand in the file. */
export class InvalidConfig extends Error {
  override readonly name = "InvalidConfig";
  readonly findings: readonly Finding[];
  /** What the findings' ranges count in; empty if the file could not be read. */
  readonly text: string;

  constructor(findings: readonly Finding[], text = "", options?: ErrorOptions) {
    const lines = new LineIndex(text);
    const shown = findings.map((finding) => ({
      ...finding,
      message: oneLine(finding.message),
      range: finding.range && wholeLetters(text, finding.range),
    }));
    super(shown.map((finding) => oneLine(locate(finding, lines))).join("\n"), options);
    this.findings = shown;
    this.text = text;
  }
}

function locate({ file, range, message }: Finding, lines: LineIndex): string {
  if (!range) return `${file}: ${message}`;
  const { line, column } = lines.pointAt(range.start);
  return `${file}:${line}:${column}: ${message}`;
}
