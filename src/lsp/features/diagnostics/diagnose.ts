import { join } from "node:path";
import type { Diagnostic } from "vscode-languageserver";
import type { EditorContext } from "../../feature.js";
import type { Hunt } from "../../hunts/index.js";
import { locateRelatedIn } from "./locate-related.js";
import { toDiagnostic } from "./to-diagnostic.js";

type Diagnosing = Pick<
  EditorContext,
  "client" | "documents" | "positionsIn" | "readNow" | "addressOf" | "holdsUntil" | "locatePolicy"
>;

/**
 * What there is to say of one open file of a workspace as it was last read, at a cost that does not grow with the folder.
 * Nothing where the editor's text is newer: then it is read again in a moment.
 */
export function diagnoseFile(hunt: Hunt, path: string, context: Diagnosing): readonly Diagnostic[] | undefined {
  const file = join(hunt.root, path);
  const steering = diagnosePolicies(hunt, context).get(file) ?? [];
  const { session } = hunt;
  const now = session && context.readNow(session);
  const note = now && session.look(path, now);
  if (!note) return steering;
  context.holdsUntil(note.validUntil, now);
  const document = context.documents.at(file);
  if (document && document.text !== note.text) return undefined;
  const positions = document?.positions ?? context.positionsIn(note.text);
  const textOf = (name: string): string | undefined => (name === path ? note.text : undefined);
  const locate = locateRelatedIn(hunt.root, textOf, context);
  return [...steering, ...note.findings.map((finding) => toDiagnostic(finding, positions, context.addressOf, locate))];
}

/** What is wrong with the workspace file and the policies, by absolute paths. */
export function diagnosePolicies(hunt: Hunt, context: Diagnosing): ReadonlyMap<string, readonly Diagnostic[]> {
  const { findings, texts } = hunt.problems;
  const byFile = new Map<string, Diagnostic[]>();
  const locate = locateRelatedIn(hunt.root, (file) => texts.get(file), context);
  for (const finding of findings) {
    const positions = context.positionsIn(texts.get(finding.file) ?? "");
    const diagnostics = byFile.get(finding.file) ?? [];
    diagnostics.push(toDiagnostic(finding, positions, context.addressOf, locate));
    byFile.set(finding.file, diagnostics);
  }
  return byFile;
}
