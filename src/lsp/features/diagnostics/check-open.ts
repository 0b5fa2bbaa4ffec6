import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver";
import type { Finding } from "../../../diagnostics/index.js";
import type { Positions } from "../../documents/index.js";
import type { EditorContext } from "../../feature.js";
import { openSteering, scenarioRunsOf, type OpenSteering } from "../policy/index.js";
import { toDiagnostic } from "./to-diagnostic.js";

/**
 * What is wrong with an open file of scenarios, and what differs in it from what is expected; or with an open policy that no workspace
 * file names. Nothing for any other document: what is wrong with it is known without running anything.
 */
export async function checkOpen(uri: string, context: EditorContext): Promise<readonly Diagnostic[] | undefined> {
  const opened = await openSteering(uri, context);
  if (opened?.kind === "scenario") return checkScenarios(opened, context);
  if (opened?.kind !== "policy") return undefined;
  const { editor, found, file: name, text } = opened;
  const { workspace, policyFiles } = found.session.surroundings(found.now);
  if (policyFiles.has(name)) return undefined;
  const { findings } = await editor.checkPolicy({ name, text }, workspace);
  return toDiagnostics(findings, opened, context);
}

async function checkScenarios(opened: OpenSteering, context: EditorContext): Promise<readonly Diagnostic[]> {
  const tests = await scenarioRunsOf(context).run(opened);
  if (!tests.ok) return toDiagnostics(tests.findings, opened, context);
  return tests.scenarios.flatMap(({ differences }) =>
    differences.map(({ range, message, context: behind }): Diagnostic => ({
      range: opened.found.positions.rangeOf(range),
      severity: DiagnosticSeverity.Warning,
      code: "scenario",
      source: "followthrough",
      message: [message, ...behind].join("\n"),
    })),
  );
}

/** What is wrong with a policy that the file names stands at the file's beginning, as long as nothing is wrong with the file. */
function toDiagnostics(
  findings: readonly Finding[],
  { file, found: { positions } }: OpenSteering,
  { addressOf }: EditorContext,
): readonly Diagnostic[] {
  const own = findings.filter((finding) => finding.file === file);
  return own.length > 0
    ? own.map((finding) => toDiagnostic(finding, positions, addressOf))
    : findings.slice(0, 1).map((finding) => elsewhere(finding, positions, addressOf));
}

function elsewhere(
  { file, message, ...finding }: Finding,
  positions: Positions,
  addressOf: EditorContext["addressOf"],
): Diagnostic {
  const start = { start: 0, end: 0 };
  return toDiagnostic({ ...finding, file, message: `${file}: ${message}`, range: start }, positions, addressOf);
}
