import { CodeActionKind, CodeActionRequest, type CodeAction } from "vscode-languageserver";
import { toTextEdits } from "../documents/index.js";
import type { Feature } from "../feature.js";
import { toDiagnostic } from "./diagnostics/index.js";
import { isWanted } from "./is-wanted.js";

/** Mends what a finding at the cursor says is wrong, where one answer is right. */
export const quickFixes: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  register: ({ answers, find, addressOf }) => {
    answers.all(CodeActionRequest.type, async ({ textDocument, range, context }) => {
      if (!isWanted(CodeActionKind.QuickFix, context.only)) return undefined;
      const found = await find(textDocument.uri);
      if (!found?.note) return undefined;
      const { start, end } = found.positions.offsetsOf(range);
      const at = found.note.findings.filter(
        ({ range: place = { start: 0, end: 0 } }) => place.start <= end && start <= place.end,
      );
      return at.flatMap((finding): CodeAction[] => {
        const { fix } = finding;
        if (!fix) return [];
        return [
          {
            title: fix.title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [toDiagnostic(finding, found.positions, addressOf)],
            isPreferred: true,
            edit: { changes: { [found.document.uri]: toTextEdits(fix.edits, found.positions) } },
          },
        ];
      });
    });
  },
};
