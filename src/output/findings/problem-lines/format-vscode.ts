import type { Finding, Locate } from "../../../diagnostics/index.js";
import type { FindingsContext } from "../context.js";
import { writeProblemLines } from "./write-problem-lines.js";

/** `file(line,column,endLine,endColumn): severity: message [check]`: VS Code's matchers know no other way to say an end. */
export function formatVscode(findings: readonly Finding[], locate: Locate, context: FindingsContext = {}): string {
  return writeProblemLines(findings, locate, context, {
    write: ({ start, end }) => `(${start.line},${start.column},${end.line},${end.column})`,
    blank: /(?<=\(\d+,\d+,\d+,\d+\):) (?=(?:error|warning|info): )/gu,
  });
}
