import { CompletionRequest } from "vscode-languageserver";
import type { Feature } from "../../feature.js";
import { toCompletionItems } from "../to-completion-item.js";
import { openSteering } from "./open-steering.js";

/** What can be put where the caret is in a policy, in its expressions, in a file of scenarios or a workspace file. */
export const policyCompletion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [".", "(", "'", " ", "["] } }),
  register: (context) => {
    context.answers.all(CompletionRequest.type, async ({ textDocument, position }) => {
      const opened = await openSteering(textDocument.uri, context);
      if (!opened) return undefined;
      const { kind, editor, found } = opened;
      const { positions } = found;
      const { completePolicy, completeScenarios, completeWorkspaceFile } = editor;
      const completeIn = { policy: completePolicy, scenario: completeScenarios, workspace: completeWorkspaceFile }[
        kind
      ];
      return toCompletionItems(completeIn(opened, positions.offsetAt(position)), positions, context.client);
    });
  },
};
