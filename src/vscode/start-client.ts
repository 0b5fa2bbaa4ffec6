import { join } from "node:path";
import { workspace, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/node";

/** What the server calls its command that says why; its result is markdown, or null. */
const EXPLAIN = "followthrough.explain";

/**
 * The server that ships with the extension, run by the Node that VS Code itself runs by. As a program and not as a module:
 * to a module the client hands options of its own, which the command line does not know.
 */
export function startClient(context: ExtensionContext, showText: (markdown: string) => Promise<void>): LanguageClient {
  const client = new LanguageClient(
    "followthrough",
    "Follow-ups",
    {
      command: process.execPath,
      args: [serverOf(context), "lsp"],
      // Nothing in the opened folder has a say in how the program starts.
      options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" }, cwd: context.extensionPath },
    },
    {
      documentSelector: [
        { scheme: "file", language: "markdown" },
        { scheme: "file", language: "yaml" },
      ],
      middleware: {
        provideCodeLenses: (document, token, next) =>
          workspace.getConfiguration("followthrough").get("codeLens") === false ? [] : next(document, token),
        executeCommand: async (command, given, next) => {
          const result: unknown = await next(command, given);
          if (command === EXPLAIN && typeof result === "string") await showText(result);
          return result;
        },
      },
    },
  );
  client.registerFeature({
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = { followthrough: { explain: true, choices: true } };
    },
    initialize: () => undefined,
    getState: () => ({ kind: "static" }),
    clear: () => undefined,
  });
  return client;
}

export function serverOf(context: ExtensionContext): string {
  return join(context.extensionPath, "server", "bin", "followthrough.js");
}
