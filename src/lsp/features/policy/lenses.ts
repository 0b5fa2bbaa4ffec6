import { CodeLensRefreshRequest, CodeLensRequest, ExecuteCommandRequest } from "vscode-languageserver";
import type { ScenarioLens } from "../../../editor/index.js";
import type { OpenDocument } from "../../documents/index.js";
import type { Feature } from "../../feature.js";
import { openSteering } from "./open-steering.js";

/** Runs the scenarios of an open file again; its argument is the file's address. */
const RUN = "followthrough.runScenarios";

/** Above each scenario what comes of it, with the texts as the editor has them. */
export const scenarioLenses: Feature = {
  capabilities: () => ({ codeLensProvider: {}, executeCommandProvider: { commands: [RUN] } }),
  register: (context) => {
    const { answers, client, connection } = context;
    // A document is another one with each change; what the policies say counts for all of them.
    let known = new WeakMap<OpenDocument, Promise<readonly ScenarioLens[]>>();
    context.onChange((_, { isPolicyChanged }) => {
      if (isPolicyChanged) known = new WeakMap();
    });
    answers.all(CodeLensRequest.type, async ({ textDocument: { uri } }) => {
      const opened = await openSteering(uri, context);
      if (opened?.kind !== "scenario") return undefined;
      const { editor, found, file: name, text } = opened;
      const { root, fence, files } = found.session.surroundings(found.now).workspace;
      const lenses = known.get(found.document) ?? editor.listScenarioLenses({ name, text }, { root, fence, files });
      known.set(found.document, lenses);
      return (await lenses).map(({ range, title }) => ({
        range: found.positions.rangeOf(range),
        command: { title, command: RUN, arguments: [uri] },
      }));
    });
    answers.first(ExecuteCommandRequest.type, async ({ command }) => {
      if (command !== RUN) return undefined;
      known = new WeakMap();
      if (client.capabilities.workspace?.codeLens?.refreshSupport === true)
        await connection.sendRequest(CodeLensRefreshRequest.type);
      return null;
    });
  },
};
