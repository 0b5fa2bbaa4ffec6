import { DocumentSymbolRequest, FoldingRangeRequest } from "vscode-languageserver";
import type { Feature } from "../../feature.js";
import { toDocumentSymbols, toFoldingRanges } from "../to-outline.js";
import { openSteering } from "./open-steering.js";

/** The parts of a policy, a file of scenarios or a workspace file, and what of it can be folded away. */
export const policyOutline: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, foldingRangeProvider: true }),
  register: (context) => {
    context.answers.all(DocumentSymbolRequest.type, async ({ textDocument }) => {
      const opened = await openSteering(textDocument.uri, context);
      return opened && toDocumentSymbols(opened.editor.outlineSteering(opened.text), opened.found.positions);
    });
    context.answers.all(FoldingRangeRequest.type, async ({ textDocument }) => {
      const opened = await openSteering(textDocument.uri, context);
      return opened && toFoldingRanges(opened.editor.foldSteering(opened.text), opened.found.positions);
    });
  },
};
