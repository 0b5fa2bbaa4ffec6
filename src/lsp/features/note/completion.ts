import { CompletionRequest } from "vscode-languageserver";
import type { Feature } from "../../feature.js";
import { loadEditor } from "../load-editor.js";
import { toCompletionItems } from "../to-completion-item.js";
import { isMarkdown, openContext } from "./open-context.js";

/** What can be put where the caret is in a note. */
export const noteCompletion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [" ", ":", "[", ",", "-", "{", '"'] } }),
  register: (context) => {
    const { client, answers, find } = context;
    answers.all(CompletionRequest.type, async ({ textDocument, position }) => {
      const { completeNote } = await loadEditor();
      const found = await find(textDocument.uri);
      if (!found || !isMarkdown(found)) return undefined;
      const all = completeNote(openContext(found), found.positions.offsetAt(position));
      return toCompletionItems(all, found.positions, client);
    });
  },
};
