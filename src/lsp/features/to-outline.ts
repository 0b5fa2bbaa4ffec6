import { FoldingRangeKind, SymbolKind, type DocumentSymbol, type FoldingRange } from "vscode-languageserver";
import type { Fold, OutlineKind, OutlineSymbol } from "../../editor/index.js";
import type { Positions } from "../documents/index.js";

const KINDS: Readonly<Partial<Record<OutlineKind, SymbolKind>>> = {
  contact: SymbolKind.Class,
  interview: SymbolKind.Event,
  entry: SymbolKind.Field,
  heading: SymbolKind.String,
  draft: SymbolKind.File,
  "front-matter": SymbolKind.Namespace,
  rule: SymbolKind.Function,
  check: SymbolKind.Interface,
  setting: SymbolKind.Variable,
  advice: SymbolKind.String,
  scenario: SymbolKind.Method,
};

/** Of the protocol's two kinds of lists, the one with places within places. */
export function toDocumentSymbols(symbols: readonly OutlineSymbol[], positions: Positions): DocumentSymbol[] {
  return symbols.map(({ name, detail, kind, range, selectionRange, children }) => ({
    ...{ name, detail, kind: KINDS[kind] ?? SymbolKind.Array },
    range: positions.rangeOf(range),
    selectionRange: positions.rangeOf(selectionRange),
    children: toDocumentSymbols(children, positions),
  }));
}

export function toFoldingRanges(folds: readonly Fold[], positions: Positions): FoldingRange[] {
  return folds.map(({ start, end, kind }) => {
    const range = positions.rangeOf({ start, end });
    // The protocol has no kinds for lists and sections.
    const isRegion = kind === "region";
    return {
      ...{ startLine: range.start.line, endLine: range.end.line },
      ...(isRegion && { kind: FoldingRangeKind.Region }),
    };
  });
}
