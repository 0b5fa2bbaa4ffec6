import {
  DefinitionRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  type Location,
  type TextEdit,
} from "vscode-languageserver";
import { join } from "node:path";
import type { NamePlace } from "../../../editor/index.js";
import { relativePath } from "../../../workspace/index.js";
import { toTextEdits, type Positions } from "../../documents/index.js";
import type { EditorContext, Feature } from "../../feature.js";
import { findScenarioFiles } from "./find-scenario-files.js";
import { openSteering, type OpenSteering } from "./open-steering.js";
import { planWholeRename } from "./plan-rename.js";

/** Leads from a name to what has it, lists where it stands, and gives it another one: in all files of a workspace that have it. */
export const policyNames: Feature = {
  capabilities: () => ({
    renameProvider: { prepareProvider: true },
    definitionProvider: true,
    referencesProvider: true,
  }),
  register: (context) => {
    const { answers } = context;
    answers.first(DefinitionRequest.type, async ({ textDocument, position }) => {
      const opened = await openSteering(textDocument.uri, context);
      if (!opened) return undefined;
      const found = opened.editor.findPolicyDefinitions(opened, opened.found.positions.offsetAt(position));
      return found.length === 0 ? undefined : found.flatMap((place) => locate(place, opened, context));
    });
    answers.all(ReferencesRequest.type, async ({ textDocument, position }) => {
      const opened = await openWithScenarios(textDocument.uri, context);
      if (!opened) return undefined;
      const found = opened.editor.findPolicyReferences(opened, opened.found.positions.offsetAt(position));
      return found.flatMap((place) => locate(place, opened, context));
    });
    answers.first(PrepareRenameRequest.type, async ({ textDocument, position }) => {
      const opened = await openSteering(textDocument.uri, context);
      const { positions } = opened?.found ?? {};
      const name = opened && positions && opened.editor.nameAt(opened, positions.offsetAt(position));
      return name && { range: positions.rangeOf(name), placeholder: name.name };
    });
    answers.first(RenameRequest.type, async ({ textDocument, position, newName }) => {
      const opened = await openWithScenarios(textDocument.uri, context);
      if (!opened) return undefined;
      const renaming = await planWholeRename(opened, opened.found.positions.offsetAt(position), newName);
      if (!renaming.ok) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.reason);
      const changes: Record<string, TextEdit[]> = {};
      for (const [file, { text, edits }] of renaming.files)
        changes[uriIn(file, opened, context)] = toTextEdits(edits, positionsOf(file, text, opened, context));
      return { changes };
    });
  },
};

async function openWithScenarios(uri: string, context: EditorContext): Promise<OpenSteering | undefined> {
  const found = await context.find(uri);
  await found?.hunt.settleWhole();
  const session = found?.hunt.session;
  if (!session) return undefined;
  const { root, files: stored } = session.surroundings(found.now).workspace;
  const scenarios = await findScenarioFiles(root, stored, context);
  const opened = await openSteering(uri, context);
  if (!opened) return undefined;
  const named = [...scenarios].map(([file, text]) => [relativePath(root, file), text] as const);
  const files = new Map([...named, ...opened.files]);
  return { ...opened, files };
}

function locate(place: NamePlace, opened: OpenSteering, context: EditorContext): readonly Location[] {
  const { file, range, text, isBuiltin } = place;
  if (!isBuiltin)
    return [{ uri: uriIn(file, opened, context), range: positionsOf(file, text, opened, context).rangeOf(range) }];
  const shipped = context.locatePolicy(file);
  if (shipped === undefined) return [];
  return [{ uri: context.documents.uriOf(shipped), range: context.positionsIn(text).rangeOf(range) }];
}

function uriIn(file: string, { found }: OpenSteering, { documents }: EditorContext): string {
  return documents.uriOf(join(found.hunt.root, file));
}

function positionsOf(file: string, text: string, opened: OpenSteering, context: EditorContext): Positions {
  return file === opened.file ? opened.found.positions : context.positionsIn(text);
}
