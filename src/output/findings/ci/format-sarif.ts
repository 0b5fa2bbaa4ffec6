import packageJson from "../../../../package.json" with { type: "json" };
import { compareFindings, type Finding, type Locate } from "../../../diagnostics/index.js";
import { type Range } from "../../../text/index.js";
import { cleanLine, encodePath, HOMEPAGE, toJson } from "../../words/index.js";
import { samePath, type FindingsContext } from "../context.js";
import { fingerprintFindings } from "./fingerprint.js";
import { describeSarifRules, levelOf } from "./sarif-rules.js";

/** Paths count from here (SARIF 2.1.0 §3.14.14): whoever reads the log knows where that is, and the log need not. */
const ROOT_ID = "%SRCROOT%";

/** The exit code of a run that could not say anything of the notes (SARIF 2.1.0 §3.20.14). */
const UNUSABLE = 2;

/** The static analysis results interchange format, version 2.1.0 (OASIS): one run, with all checks as its rules. */
export function formatSarif(findings: readonly Finding[], locate: Locate, context: FindingsContext = {}): string {
  const { suppressed = [] } = context;
  const reasons = new Map(suppressed.map(({ finding, reason }) => [finding, reason]));
  const sorted = [...findings, ...reasons.keys()].toSorted(compareFindings);
  const { rules, indexOf } = describeSarifRules(sorted, context.checks ?? []);
  const fingerprints = fingerprintFindings(sorted, context);
  const { exitCode } = context;
  return toJson({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: packageJson.name,
            version: packageJson.version,
            semanticVersion: packageJson.version,
            informationUri: HOMEPAGE,
            rules,
          },
        },
        invocations: [{ executionSuccessful: exitCode !== UNUSABLE, ...(exitCode === undefined ? {} : { exitCode }) }],
        originalUriBaseIds: { [ROOT_ID]: { description: { text: "The root of the repository" } } },
        columnKind: "utf16CodeUnits",
        results: sorted.map((finding) => ({
          ruleId: cleanLine(finding.check),
          ruleIndex: indexOf(finding.check),
          level: levelOf(finding.severity),
          message: { text: escapeLinks(cleanLine(finding.message)) },
          locations: [{ physicalLocation: { ...locateFile(finding, context), ...regionOf(finding, locate) } }],
          partialFingerprints: { "followthroughFinding/v1": fingerprints.get(finding) },
          ...describeFix(finding, locate, context),
          ...(reasons.size > 0 && { suppressions: describeSuppression(reasons.get(finding)) }),
        })),
      },
    ],
  });
}

/** A comment in the note, with its reason; an empty list says that there is none (§3.27.23). */
function describeSuppression(reason: string | undefined) {
  return reason === undefined ? [] : [{ kind: "inSource", justification: cleanLine(reason) }];
}

/** What a message has in brackets, with parentheses after it, would be a link (§3.11.6). */
function escapeLinks(text: string): string {
  return text.replace(/\[(?=[^[\]]*\]\()/gu, String.raw`\[`);
}

function locateFile({ file }: Finding, { pathOf = samePath }: FindingsContext) {
  return { artifactLocation: { uri: encodePath(pathOf(file)), uriBaseId: ROOT_ID } };
}

function regionOf(finding: Finding, locate: Locate) {
  const region = describeRegion(finding.range, finding.file, locate);
  return region && { region };
}

function describeRegion(range: Range | undefined, file: string, locate: Locate) {
  const { start, end } = locate({ file, range }) ?? {};
  if (!start || !end) return undefined;
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** How to mend it, for programs that offer to (§3.55). */
function describeFix(finding: Finding, locate: Locate, context: FindingsContext) {
  const { fix, file } = finding;
  if (!fix) return {};
  const replacements = fix.edits.flatMap(({ range, text }) => {
    const deletedRegion = describeRegion(range, file, locate);
    return deletedRegion ? [{ deletedRegion, insertedContent: { text } }] : [];
  });
  if (replacements.length === 0) return {};
  const changes = [{ ...locateFile(finding, context), replacements }];
  return { fixes: [{ description: { text: escapeLinks(cleanLine(fix.title)) }, artifactChanges: changes }] };
}
