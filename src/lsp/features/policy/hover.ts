import { HoverRequest, MarkupKind } from "vscode-languageserver";
import { hoverPolicy, hoverScenarios, hoverWorkspaceFile } from "../../../editor/index.js";
import type { Feature } from "../../feature.js";
import { openSteering } from "./open-steering.js";

const HOVER = { policy: hoverPolicy, scenario: hoverScenarios, workspace: hoverWorkspaceFile };

/** What there is to say of what the pointer rests on in a policy, a file of scenarios or a workspace file. */
export const policyHover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (context) => {
    context.answers.first(HoverRequest.type, async ({ textDocument, position }) => {
      const opened = await openSteering(textDocument.uri, context);
      if (!opened) return undefined;
      const { positions } = opened.found;
      const hover = HOVER[opened.kind](opened, positions.offsetAt(position));
      if (!hover) return undefined;
      return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: positions.rangeOf(hover.range) };
    });
  },
};
