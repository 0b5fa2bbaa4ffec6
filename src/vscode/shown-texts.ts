import { commands, EventEmitter, Uri, type TextDocumentContentProvider } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

export const SCHEME = "followthrough";

/** Explanations and reports, which nothing is stored of: read-only documents, shown by VS Code's own markdown preview. */
export class ShownTexts implements TextDocumentContentProvider {
  readonly #client: LanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  async show(kind: "explanation" | "report", about: Uri): Promise<void> {
    const name = kind === "report" ? "Report.md" : "Why.txt";
    const uri = Uri.from({ scheme: SCHEME, path: `/${kind}/${name}`, query: about.toString() });
    this.#changed.fire(uri);
    const command = kind === "report" ? "markdown.showPreview" : "vscode.open";
    await commands.executeCommand(command, uri);
  }

  async provideTextDocumentContent({ path, query }: Uri): Promise<string> {
    const kind = path.startsWith("/report/") ? "report" : "explanation";
    const answer = await this.#client.sendRequest<{ readonly text: string } | null>(`followthrough/${kind}`, {
      textDocument: { uri: query },
    });
    return answer?.text ?? "There is no such note in a workspace of followthrough.";
  }
}
