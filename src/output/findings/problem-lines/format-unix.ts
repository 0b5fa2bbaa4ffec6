import type { Finding, Locate } from "../../../diagnostics/index.js";
import type { FindingsContext } from "../context.js";
import { writeProblemLines } from "./write-problem-lines.js";

/** `file:line:column: severity: message [check]`, as compilers write it. */
export function formatUnix(findings: readonly Finding[], locate: Locate, context: FindingsContext = {}): string {
  return writeProblemLines(findings, locate, context, {
    write: ({ start }) => `:${start.line}:${start.column}`,
    blank: /(?<=:\d+:\d+:) (?=(?:error|warning|info): )/gu,
  });
}
