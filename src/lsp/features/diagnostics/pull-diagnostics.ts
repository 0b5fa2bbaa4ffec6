import { join } from "node:path";
import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  WorkspaceDiagnosticRequest,
  type Diagnostic,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { digestText } from "../../../text/index.js";
import { isYaml, keepPositions } from "../../documents/index.js";
import type { EditorContext } from "../../feature.js";
import type { Hunt } from "../../hunts/index.js";
import { checkOpen } from "./check-open.js";
import { diagnoseFile, diagnosePolicies } from "./diagnose.js";
import { locateRelatedIn } from "./locate-related.js";
import { toDiagnostic } from "./to-diagnostic.js";

/** Answers editors that ask for diagnostics: of a document, or of all that is in its workspaces. */
export function pullDiagnostics(context: EditorContext): void {
  const { answers, documents, hunts } = context;
  answers.first(DocumentDiagnosticRequest.type, async ({ textDocument, previousResultId }) => {
    const file = documents.get(textDocument.uri)?.file;
    if (file === undefined) return report([], previousResultId);
    const { hunt, path } = hunts.place(file);
    await hunt.settle();
    const checked = isYaml(path) ? await checkOpen(textDocument.uri, context) : undefined;
    return report(checked ?? diagnoseFile(hunt, path, context) ?? [], previousResultId);
  });
  answers.first(WorkspaceDiagnosticRequest.type, async ({ previousResultIds }, token) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const hunt of hunts.all()) {
      const diagnosed = await diagnoseAll(hunt, context);
      if (token.isCancellationRequested) break;
      for (const [file, diagnostics] of diagnosed) {
        const uri = documents.uriOf(file);
        items.push({ uri, version: documents.get(uri)?.version ?? null, ...report(diagnostics, previous.get(uri)) });
        previous.delete(uri);
      }
    }
    // What was told before and is no more is told to be empty.
    const gone = [...previous.keys()].map((uri) => ({ uri, version: null, ...report([], undefined) }));
    return { items: [...items, ...gone] };
  });
}

async function diagnoseAll(hunt: Hunt, context: EditorContext): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const session = await hunt.settleWhole();
  const byFile = new Map([...diagnosePolicies(hunt, context)].map(([file, found]) => [file, [...found]]));
  if (!session) return byFile;
  const now = context.readNow(session);
  await session.prepare(now);
  const { evaluation, textOf } = session.current(now);
  const locate = locateRelatedIn(hunt.root, textOf, context);
  const positionsOf = keepPositions(textOf, context.positionsIn);
  for (const finding of evaluation.findings) {
    const file = join(hunt.root, finding.file);
    const diagnostics = byFile.get(file) ?? [];
    diagnostics.push(toDiagnostic(finding, positionsOf(finding.file), context.addressOf, locate));
    byFile.set(file, diagnostics);
  }
  return byFile;
}

type Report =
  | { readonly kind: "full"; readonly resultId: string; readonly items: Diagnostic[] }
  | { readonly kind: "unchanged"; readonly resultId: string };

/** What the editor has already is not sent to it again. */
function report(diagnostics: readonly Diagnostic[], previous: string | undefined): Report {
  const resultId = digestText(JSON.stringify(diagnostics)).slice(0, 16);
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}
