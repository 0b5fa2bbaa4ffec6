import { compareFindings, type Finding, type Locate } from "../../diagnostics/index.js";
import { toJson } from "../words/index.js";
import type { FindingsContext } from "./context.js";
import { countFindings } from "./count-findings.js";
import type { FindingJson, FindingsJson } from "./findings-schema.js";

/**
 * Findings for programs, sorted; lines and columns from 1, `endColumn` the first one after the range. A finding about a
 * file as a whole has null for its place. Files are named as everywhere in JSON, relative to the workspace.
 */
export function formatFindingsJson(
  findings: readonly Finding[],
  locate: Locate,
  { because, checks = [], folder, suppressed = [] }: FindingsContext = {},
): string {
  const sorted = findings.toSorted(compareFindings);
  const known = new Map(checks.map((check) => [check.id, check]));
  const describe = (finding: Finding): FindingJson => describeFinding(finding, known.get(finding.check)?.url, locate);
  const json: FindingsJson = {
    version: 1,
    ...(folder !== undefined && { folder }),
    findings: sorted.map((finding) => ({
      ...describe(finding),
      ...(because && { because: because(finding) ?? null }),
    })),
    suppressed: suppressed.map(({ finding, reason }) => ({ ...describe(finding), reason })),
    summary: { ...countFindings(findings), suppressed: suppressed.length },
  };
  return toJson(json);
}

/** One of them. @param url where its check is documented */
export function describeFinding(finding: Finding, url: string | undefined, locate: Locate): FindingJson {
  const { check, severity, message, file, advice = [], fix } = finding;
  return {
    check,
    severity,
    message,
    file,
    ...placeOf(finding, locate),
    advice,
    url: url ?? null,
    fix: fix
      ? { title: fix.title, edits: fix.edits.map(({ range, text }) => ({ ...placeOf({ file, range }, locate), text })) }
      : null,
  };
}

function placeOf(about: Pick<Finding, "file" | "range">, locate: Locate) {
  const place = locate(about);
  return {
    line: place?.start.line ?? null,
    column: place?.start.column ?? null,
    endLine: place?.end.line ?? null,
    endColumn: place?.end.column ?? null,
  };
}
