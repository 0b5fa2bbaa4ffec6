import { CompletionRequest } from "vscode-languageserver";
import { completePolicy, completeScenarios, completeWorkspaceFile } from "../../../editor/index.js";
import type { Feature } from "../../feature.js";
import { toCompletionItems } from "../to-completion-item.js";
import { openSteering } from "./open-steering.js";

const COMPLETE = { policy: completePolicy, scenario: completeScenarios, workspace: completeWorkspaceFile };

/** What can be put where the caret is in a policy, in its expressions, in a file of scenarios or a workspace file. */
export const policyCompletion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [".", "(", "'", " ", "["] } }),
  register: (context) => {
    context.answers.all(CompletionRequest.type, async ({ textDocument, position }) => {
      const opened = await openSteering(textDocument.uri, context);
      if (!opened) return undefined;
      const { positions } = opened.found;
      return toCompletionItems(COMPLETE[opened.kind](opened, positions.offsetAt(position)), positions, context.client);
    });
  },
};
