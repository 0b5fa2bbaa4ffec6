import { CodeLensRefreshRequest, CodeLensRequest, ExecuteCommandRequest } from "vscode-languageserver";
import type { Feature } from "../../feature.js";
import { openSteering } from "./open-steering.js";
import { scenarioRunsOf } from "./scenario-runs.js";

/** Runs the scenarios of an open file again; its argument is the file's address. */
const RUN = "followthrough.runScenarios";

/** Above each scenario what comes of it, with the texts as the editor has them. */
export const scenarioLenses: Feature = {
  capabilities: () => ({ codeLensProvider: {}, executeCommandProvider: { commands: [RUN] } }),
  register: (context) => {
    const { answers, client, connection } = context;
    const runs = scenarioRunsOf(context);
    answers.all(CodeLensRequest.type, async ({ textDocument: { uri } }) => {
      const opened = await openSteering(uri, context);
      if (opened?.kind !== "scenario") return undefined;
      const { editor, found } = opened;
      return editor.listScenarioLenses(await runs.run(opened)).map(({ range, title }) => ({
        range: found.positions.rangeOf(range),
        command: { title, command: RUN, arguments: [uri] },
      }));
    });
    answers.first(ExecuteCommandRequest.type, async ({ command }) => {
      if (command !== RUN) return undefined;
      runs.forget();
      if (client.capabilities.workspace?.codeLens?.refreshSupport === true)
        await connection.sendRequest(CodeLensRefreshRequest.type);
      return null;
    });
  },
};
