import { DocumentSymbolRequest, FoldingRangeRequest } from "vscode-languageserver";
import type { Feature } from "../../feature.js";
import { loadEditor } from "../load-editor.js";
import { toDocumentSymbols, toFoldingRanges } from "../to-outline.js";
import { isMarkdown, openContext } from "./open-context.js";

/** The parts of a note, and what of it can be folded away. */
export const noteOutline: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, foldingRangeProvider: true }),
  register: (context) => {
    const { answers, find } = context;
    answers.all(DocumentSymbolRequest.type, async ({ textDocument }) => {
      const { outlineNote } = await loadEditor();
      const found = await find(textDocument.uri);
      if (!found || !isMarkdown(found)) return undefined;
      return toDocumentSymbols(outlineNote(found.text, openContext(found).fields), found.positions);
    });
    answers.all(FoldingRangeRequest.type, async ({ textDocument }) => {
      const { foldNote } = await loadEditor();
      const found = await find(textDocument.uri);
      if (!found || !isMarkdown(found)) return undefined;
      return toFoldingRanges(foldNote(found.text), found.positions);
    });
  },
};
