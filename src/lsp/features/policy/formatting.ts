import { DocumentFormattingRequest } from "vscode-languageserver";
import { toTextEdits } from "../../documents/index.js";
import type { Feature } from "../../feature.js";
import { openSteering } from "./open-steering.js";

/** Lays out a policy, a file of scenarios or a workspace file; what it says stays. */
export const policyFormatting: Feature = {
  capabilities: () => ({ documentFormattingProvider: true }),
  register: (context) => {
    context.answers.first(DocumentFormattingRequest.type, async ({ textDocument, options }) => {
      const opened = await openSteering(textDocument.uri, context);
      const edits = opened && (await opened.editor.formatSteering(opened.text, readIndent(options)));
      return edits && toTextEdits(edits, opened.found.positions);
    });
  },
};

/** Of what the editor sends; YAML knows no tabs. */
function readIndent(options: unknown): number {
  const { tabSize } = (options ?? {}) as { readonly tabSize?: unknown };
  return typeof tabSize === "number" && tabSize >= 1 && tabSize <= 8 ? Math.trunc(tabSize) : 2;
}
