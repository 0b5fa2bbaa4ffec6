import { HoverRequest, MarkupKind } from "vscode-languageserver";
import type { Feature } from "../../feature.js";
import { loadEditor } from "../load-editor.js";
import { isMarkdown, openContext } from "./open-context.js";

/** What there is to say of what the pointer rests on in a note. */
export const noteHover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (context) => {
    context.answers.first(HoverRequest.type, async ({ textDocument, position }) => {
      const { hoverNote } = await loadEditor();
      const found = await context.find(textDocument.uri);
      if (!found || !isMarkdown(found)) return undefined;
      const hover = hoverNote(openContext(found), found.positions.offsetAt(position));
      const value = hover?.markdown ?? "";
      return hover && { contents: { kind: MarkupKind.Markdown, value }, range: found.positions.rangeOf(hover.range) };
    });
  },
};
