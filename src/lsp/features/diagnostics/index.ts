import { DiagnosticRefreshRequest } from "vscode-languageserver";
import type { Feature } from "../../feature.js";
import { pullDiagnostics } from "./pull-diagnostics.js";
import { pushDiagnostics } from "./push-diagnostics.js";

export { toDiagnostic } from "./to-diagnostic.js";

/** What is wrong, missing or contradictory, as one types. An editor that asks for it is not sent it, too. */
export const diagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: "followthrough",
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {},
  register: (context) => {
    const { client, connection } = context;
    if (!client.pullsDiagnostics) {
      pushDiagnostics(context);
      return;
    }
    pullDiagnostics(context);
    if (client.capabilities.workspace?.diagnostics?.refreshSupport !== true) return;
    const refresh = (): void => void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
    context.onTime(refresh);
    context.onChange((_, { isPolicyChanged }) => {
      if (isPolicyChanged) refresh();
    });
  },
};
