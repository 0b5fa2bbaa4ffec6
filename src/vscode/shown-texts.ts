import { commands, EventEmitter, Uri, ViewColumn, window, type TextDocumentContentProvider } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

export const SCHEME = "followthrough";

/** Explanations and reports, which nothing is stored of: read-only documents, shown by VS Code's own markdown preview. */
export class ShownTexts implements TextDocumentContentProvider {
  readonly #askServer: () => LanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  /** Why one action is due, as the server said last. */
  #action = "";

  constructor(askServer: () => LanguageClient) {
    this.#askServer = askServer;
  }

  async show(kind: "explanation" | "report", about: Uri): Promise<void> {
    const isReport = kind === "report";
    const uri = Uri.from({ scheme: SCHEME, path: `/${isReport ? "Report.md" : "Why.txt"}`, query: about.toString() });
    await this.#open(uri, isReport ? "markdown.showPreview" : "vscode.open");
  }

  /** Beside the note, which keeps the focus; as columns that are not wrapped. */
  async showAction(markdown: string): Promise<void> {
    this.#action = markdown
      .split("\n")
      .filter((line) => !line.startsWith("```"))
      .join("\n");
    const uri = Uri.from({ scheme: SCHEME, path: "/Why due.txt" });
    this.#changed.fire(uri);
    await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
  }

  async #open(uri: Uri, command: string): Promise<void> {
    this.#changed.fire(uri);
    await commands.executeCommand(command, uri);
  }

  async provideTextDocumentContent({ path, query }: Uri): Promise<string> {
    if (query === "") return this.#action;
    const kind = path === "/Report.md" ? "report" : "explanation";
    const answer = await this.#askServer().sendRequest<{ readonly text: string } | null>(`followthrough/${kind}`, {
      textDocument: { uri: query },
    });
    return answer?.text ?? "There is no such note in a workspace of followthrough.";
  }
}
