import type { Finding } from "../facts/index.js";
import { LineIndex } from "../text/index.js";

/** The workspace file cannot be used. All its problems at once, in the order in which they stand in the file. */
export class InvalidConfig extends Error {
  override readonly name = "InvalidConfig";
  readonly findings: readonly Finding[];
  /** What the findings' ranges count in; empty if the file could not be read. */
  readonly text: string;

  constructor(findings: readonly Finding[], text = "", options?: ErrorOptions) {
    const lines = new LineIndex(text);
    super(findings.map((finding) => locate(finding, lines)).join("\n"), options);
    this.findings = findings;
    this.text = text;
  }
}

function locate({ file, range, message }: Finding, lines: LineIndex): string {
  if (!range) return `${file}: ${message}`;
  const { line, column } = lines.pointAt(range.start);
  return `${file}:${line}:${column}: ${message}`;
}
