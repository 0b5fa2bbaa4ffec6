import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from "vscode-languageserver";
import type { Finding, Severity } from "../../../diagnostics/index.js";
import type { Positions } from "../../documents/index.js";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What stands there for nothing: editors show it paler. */
const UNUSED = new Set(["unused-ignore", "unused-skip", "unused-setting", "unused-draft", "idle-part", "unread-key"]);

/** A finding as editors have it. One about a file as a whole stands at its beginning. */
export function toDiagnostic(
  { check, severity, message, range }: Finding,
  positions: Positions,
  addressOf: (check: string) => string | undefined,
): Diagnostic {
  const href = addressOf(check);
  return {
    range: positions.rangeOf(range ?? { start: 0, end: 0 }),
    severity: SEVERITIES[severity],
    code: check,
    ...(href !== undefined && { codeDescription: { href } }),
    source: "followthrough",
    message,
    ...(UNUSED.has(check) && { tags: [DiagnosticTag.Unnecessary] }),
  };
}
