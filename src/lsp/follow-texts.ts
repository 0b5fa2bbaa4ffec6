import type { EditorContext } from "./feature.js";
import { isRange } from "./find-wrong-params.js";

/** The editor's texts as they are opened, changed and closed. What is no such message changes nothing. */
export function followTexts({ connection, documents, hunts }: EditorContext): void {
  connection.onDidOpenTextDocument(({ textDocument }) => {
    if (typeof textDocument.uri !== "string" || typeof textDocument.text !== "string") return;
    const { file, text } = documents.open(textDocument);
    if (file !== undefined) hunts.setText(file, text);
  });
  connection.onDidChangeTextDocument((params) => {
    if (!params.contentChanges.every(isChange)) return;
    const document = documents.change(params);
    if (document?.file !== undefined) hunts.setText(document.file, document.text);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const document = documents.close(textDocument.uri);
    if (document?.file !== undefined) hunts.release(document.file);
  });
}

function isChange(change: { readonly text: unknown; readonly range?: unknown }): boolean {
  return typeof change.text === "string" && (!("range" in change) || isRange(change.range));
}
