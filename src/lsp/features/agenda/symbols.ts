import { join } from "node:path";
import { SymbolKind, WorkspaceSymbolRequest, type SymbolInformation } from "vscode-languageserver";
import { keepPositions } from "../../documents/index.js";
import type { Feature } from "../../feature.js";
import { loadEditor } from "../load-editor.js";

/** Finds applications and contacts by name in all workspaces. */
export const symbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register: ({ answers, hunts, documents, positionsIn, readNow }) => {
    answers.all(WorkspaceSymbolRequest.type, async ({ query }) => {
      const { findSymbols } = await loadEditor();
      const found: SymbolInformation[] = [];
      for (const hunt of hunts.all()) {
        const session = await hunt.settleWhole();
        if (!session) continue;
        const now = readNow(session);
        await session.prepare(now);
        const snapshot = session.current(now);
        const positionsOf = keepPositions(snapshot.textOf, positionsIn);
        for (const { name, kind, of, path, range } of findSymbols(snapshot, typeof query === "string" ? query : "")) {
          found.push({
            ...{ name, kind: kind === "contact" ? SymbolKind.Class : SymbolKind.File },
            ...(of !== undefined && { containerName: of }),
            location: { uri: documents.uriOf(join(hunt.root, path)), range: positionsOf(path).rangeOf(range) },
          });
        }
      }
      return found;
    });
  },
};
