import {
  DefinitionRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
} from "vscode-languageserver";
import { join } from "node:path";
import { applyEdits } from "../../../text/index.js";
import { toTextEdits } from "../../documents/index.js";
import type { Feature } from "../../feature.js";
import { loadEditor } from "../load-editor.js";
import { isMarkdown, openContext } from "./open-context.js";

/** Renames a contact in the whole note, leads to the contact of a name, and lists where the note has it. */
export const noteNames: Feature = {
  capabilities: () => ({
    renameProvider: { prepareProvider: true },
    definitionProvider: true,
    referencesProvider: true,
  }),
  register: (context) => {
    const { answers, documents } = context;
    const open = async (uri: string) => {
      const editor = await loadEditor();
      const found = await context.find(uri);
      return found && isMarkdown(found) ? { editor, found, note: openContext(found) } : undefined;
    };
    answers.first(PrepareRenameRequest.type, async ({ textDocument, position }) => {
      const opened = await open(textDocument.uri);
      if (!opened) return undefined;
      const { editor, found, note } = opened;
      const name = editor.findRenaming(note, found.positions.offsetAt(position));
      return name && { range: found.positions.rangeOf(name), placeholder: name.name };
    });
    answers.first(RenameRequest.type, async ({ textDocument, position, newName }) => {
      const opened = await open(textDocument.uri);
      if (!opened) return undefined;
      const { editor, found, note } = opened;
      const renaming = editor.renameContact(note, found.positions.offsetAt(position), newName);
      if (!renaming.ok) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.reason);
      const { path, text, session, now, document } = found;
      const { before, after } = await session.plan({ path, text: applyEdits(text, renaming.edits) }, now);
      if (documents.get(document.uri) !== document)
        throw new ResponseError(LSPErrorCodes.ContentModified, "the note was changed meanwhile; rename again");
      if (before && !(after && editor.readsAlike(before.situation.application, after.situation.application)))
        throw new ResponseError(
          LSPErrorCodes.RequestFailed,
          `"${newName}" would be read as something else in this note`,
        );
      return { changes: { [found.document.uri]: toTextEdits(renaming.edits, found.positions) } };
    });
    answers.first(DefinitionRequest.type, async ({ textDocument, position }) => {
      const opened = await open(textDocument.uri);
      if (!opened) return undefined;
      const { editor, found, note } = opened;
      const definition = editor.findDefinition(note, found.positions.offsetAt(position));
      if (!definition) return undefined;
      if ("range" in definition) return { uri: found.document.uri, range: found.positions.rangeOf(definition.range) };
      const start = { line: 0, character: 0 };
      return { uri: documents.uriOf(join(found.hunt.root, definition.path)), range: { start, end: start } };
    });
    answers.all(ReferencesRequest.type, async ({ textDocument, position }) => {
      const opened = await open(textDocument.uri);
      if (!opened) return undefined;
      const { editor, found, note } = opened;
      const ranges = editor.findReferences(note, found.positions.offsetAt(position));
      return ranges.map((range) => ({ uri: found.document.uri, range: found.positions.rangeOf(range) }));
    });
  },
};
