import { HoverRequest, MarkupKind } from "vscode-languageserver";
import type { Feature } from "../../feature.js";
import { openSteering } from "./open-steering.js";

/** What there is to say of what the pointer rests on in a policy, a file of scenarios or a workspace file. */
export const policyHover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (context) => {
    context.answers.first(HoverRequest.type, async ({ textDocument, position }) => {
      const opened = await openSteering(textDocument.uri, context);
      if (!opened) return undefined;
      const { kind, editor, found } = opened;
      const { positions } = found;
      const { hoverPolicy, hoverScenarios, hoverWorkspaceFile } = editor;
      const hoverIn = { policy: hoverPolicy, scenario: hoverScenarios, workspace: hoverWorkspaceFile }[kind];
      const hover = hoverIn(opened, positions.offsetAt(position));
      if (!hover) return undefined;
      return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: positions.rangeOf(hover.range) };
    });
  },
};
