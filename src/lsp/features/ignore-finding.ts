import { CodeActionKind, CodeActionRequest, type CodeAction } from "vscode-languageserver";
import { IGNORE_CHECKS, type Finding } from "../../diagnostics/index.js";
import { LineIndex, type TextEdit } from "../../text/index.js";
import { toTextEdits } from "../documents/index.js";
import type { Feature, Found } from "../feature.js";
import { toDiagnostic } from "./diagnostics/index.js";
import { isWanted } from "./is-wanted.js";

/** What the person is to write over: a reason, without which nothing is ignored. */
const REASON = "say why";

/** Offers a comment that keeps a finding from being told, and says why; it is only offered where it would be heeded. */
export const ignoreFinding: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  register: ({ answers, find, addressOf }) => {
    answers.all(CodeActionRequest.type, async ({ textDocument, range, context }) => {
      if (!isWanted(CodeActionKind.QuickFix, context.only)) return undefined;
      const found = await find(textDocument.uri);
      if (!found?.note) return undefined;
      const { start, end } = found.positions.offsetsOf(range);
      const actions: CodeAction[] = [];
      for (const finding of found.note.findings) {
        const { range: place } = finding;
        if (!place || place.start > end || start > place.end || finding.check in IGNORE_CHECKS) continue;
        const edit = await writeIgnore(found, finding, place.start);
        if (!edit) continue;
        actions.push({
          title: `Ignore ${finding.check} here, with a reason`,
          kind: CodeActionKind.QuickFix,
          diagnostics: [toDiagnostic(finding, found.positions, addressOf)],
          edit: { changes: { [found.document.uri]: toTextEdits([edit], found.positions) } },
        });
      }
      return actions;
    });
  },
};

/** The comment on a line of its own above the finding's, in YAML's form or in HTML's: whichever takes the finding away and brings none. */
async function writeIgnore(
  { session, path, text, now }: Found,
  { check }: Finding,
  at: number,
): Promise<TextEdit | undefined> {
  const { start } = new LineIndex(text).lineAt(at);
  const indent = /^[ \t]*/u.exec(text.slice(start, at))?.[0] ?? "";
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  for (const comment of [
    `# followthrough-ignore ${check}: ${REASON}`,
    `<!-- followthrough-ignore ${check}: ${REASON} -->`,
  ]) {
    const written = `${indent}${comment}${lineEnd}`;
    const { findings, after } = await session.plan(
      { path, text: text.slice(0, start) + written + text.slice(start) },
      now,
    );
    const isGone = findings.gone.some((finding) => finding.check === check && (finding.range?.start ?? 0) === at);
    if (after && isGone && findings.added.length === 0) return { range: { start, end: start }, text: written };
  }
  return undefined;
}
