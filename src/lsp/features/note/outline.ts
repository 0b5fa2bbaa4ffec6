import {
  DocumentSymbolRequest,
  FoldingRangeKind,
  FoldingRangeRequest,
  SymbolKind,
  type DocumentSymbol,
} from "vscode-languageserver";
import { foldNote, outlineNote, type OutlineKind, type OutlineSymbol } from "../../../editor/index.js";
import type { Positions } from "../../documents/index.js";
import type { Feature } from "../../feature.js";
import { isMarkdown, openContext } from "./open-context.js";

const KINDS: Readonly<Partial<Record<OutlineKind, SymbolKind>>> = {
  contact: SymbolKind.Class,
  interview: SymbolKind.Event,
  entry: SymbolKind.Field,
  heading: SymbolKind.String,
  draft: SymbolKind.File,
  "front-matter": SymbolKind.Namespace,
};

/** The parts of a note, and what of it can be folded away. */
export const noteOutline: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, foldingRangeProvider: true }),
  register: (context) => {
    const { answers, find } = context;
    answers.all(DocumentSymbolRequest.type, async ({ textDocument }) => {
      const found = await find(textDocument.uri);
      if (!found || !isMarkdown(found)) return undefined;
      const symbols = outlineNote(found.text, openContext(found).fields);
      // Of the protocol's two kinds of lists, the one with places within places.
      return symbols.map((symbol) => toSymbol(symbol, found.positions));
    });
    answers.all(FoldingRangeRequest.type, async ({ textDocument }) => {
      const found = await find(textDocument.uri);
      if (!found || !isMarkdown(found)) return undefined;
      return foldNote(found.text).map(({ start, end, kind }) => {
        const { start: from, end: to } = found.positions.rangeOf({ start, end });
        // The protocol has no kinds for lists and sections.
        return { startLine: from.line, endLine: to.line, ...(kind === "region" && { kind: FoldingRangeKind.Region }) };
      });
    });
  },
};

function toSymbol(symbol: OutlineSymbol, positions: Positions): DocumentSymbol {
  const { name, detail, kind, range, selectionRange, children } = symbol;
  return {
    ...{ name, detail, kind: KINDS[kind] ?? SymbolKind.Array },
    range: positions.rangeOf(range),
    selectionRange: positions.rangeOf(selectionRange),
    children: children.map((child) => toSymbol(child, positions)),
  };
}
