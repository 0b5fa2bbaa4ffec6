import { join } from "node:path";
import { workspace, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

/** The server that ships with the extension, run by the Node that VS Code itself runs by. */
export function startClient(context: ExtensionContext): LanguageClient {
  return new LanguageClient(
    "followthrough",
    "followthrough",
    { module: serverOf(context), args: ["lsp"], transport: TransportKind.stdio },
    {
      documentSelector: [
        { scheme: "file", language: "markdown" },
        { scheme: "file", language: "yaml" },
      ],
      middleware: {
        provideCodeLenses: (document, token, next) =>
          workspace.getConfiguration("followthrough").get("codeLens") === false ? [] : next(document, token),
      },
    },
  );
}

export function serverOf(context: ExtensionContext): string {
  return join(context.extensionPath, "server", "bin", "followthrough.js");
}
