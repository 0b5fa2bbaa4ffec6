import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from "vscode-languageserver";
import type { Finding, Severity } from "../../../diagnostics/index.js";
import type { Positions } from "../../documents/index.js";
import type { LocateRelated } from "./locate-related.js";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What stands there for nothing: editors show it paler. */
const UNUSED = new Set([
  ...["unused-ignore", "unused-skip", "unused-setting", "unused-draft", "idle-part", "unread-key"],
  ...["repeated-policy", "duplicate-field", "duplicate-contact"],
]);

/**
 * A finding as editors have it. One about a file as a whole stands at its beginning.
 * @param locate missing where the editor shows no other places
 */
export function toDiagnostic(
  { check, severity, message, range, related = [] }: Finding,
  positions: Positions,
  addressOf: (check: string) => string | undefined,
  locate?: LocateRelated,
): Diagnostic {
  const href = addressOf(check);
  const relatedInformation = related.flatMap((place): DiagnosticRelatedInformation[] => {
    const location = locate?.(place);
    return location ? [{ location, message: place.message }] : [];
  });
  return {
    range: positions.rangeOf(range ?? { start: 0, end: 0 }),
    severity: SEVERITIES[severity],
    code: check,
    ...(href !== undefined && { codeDescription: { href } }),
    source: "followthrough",
    message,
    ...(UNUSED.has(check) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}
