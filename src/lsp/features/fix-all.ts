import { CodeActionRequest } from "vscode-languageserver";
import { toTextEdits } from "../documents/index.js";
import type { Feature } from "../feature.js";
import { isWanted } from "./is-wanted.js";
import { differenceOf } from "./difference-of.js";

const KIND = "source.fixAll.followthrough";

/** Mends all that can be mended in the note, as `followthrough check --fix` does; on saving, where the editor is set to. */
export const fixAll: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [KIND] } }),
  register: ({ answers, find }) => {
    answers.all(CodeActionRequest.type, async ({ textDocument, context }) => {
      // Only who asks for it is offered it: what is to be fixed has to be tried first.
      if (context.only === undefined || !isWanted(KIND, context.only)) return undefined;
      const found = await find(textDocument.uri);
      if (!found?.note?.findings.some(({ fix }) => fix)) return undefined;
      const { text, fixed } = await found.session.planFixes(found.path, found.now);
      if (fixed === 0) return undefined;
      const edit = differenceOf(found.text, text);
      const changes = { [found.document.uri]: toTextEdits([edit], found.positions) };
      return [{ title: "Fix all that followthrough can fix", kind: KIND, edit: { changes } }];
    });
  },
};
