import { commands, EventEmitter, Uri, ViewColumn, window, workspace, type TextDocumentContentProvider } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

export const SCHEME = "followthrough";

const REPORT = "/Report.md";
const EXPLANATION = "/Why.txt";

interface Answer {
  readonly text: string;
  /** Of a report: its workspace's folder. */
  readonly uri?: string;
}

/** Explanations and reports, which nothing is stored of: read-only documents, shown by VS Code's own markdown preview. */
export class ShownTexts implements TextDocumentContentProvider {
  readonly #askServer: () => LanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  /** Of the workspace whose report was shown last. */
  #folder: Uri | undefined;
  /** Why one action is due, as the server said last. */
  #action = "";

  constructor(askServer: () => LanguageClient) {
    this.#askServer = askServer;
  }

  async show(kind: "explanation" | "report", about: Uri): Promise<void> {
    const isReport = kind === "report";
    const uri = Uri.from({ scheme: SCHEME, path: isReport ? REPORT : EXPLANATION, query: about.toString() });
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
    if (path !== REPORT && path !== EXPLANATION) return this.#followLink(path);
    const kind = path === REPORT ? "report" : "explanation";
    const answer = await this.#askServer().sendRequest<Answer | null>(`followthrough/${kind}`, {
      textDocument: { uri: query },
    });
    if (answer?.uri !== undefined) this.#folder = Uri.parse(answer.uri);
    return answer?.text ?? "There is no such note in a workspace of followthrough.";
  }

  /**
   * A link of the report leads from the report's own address, so that the preview asks for the note here. It is opened where it
   * is stored, to be written in; the preview shows it as well.
   */
  async #followLink(path: string): Promise<string> {
    const folder = this.#folder;
    if (!folder) return "There is no such note.";
    const note = Uri.joinPath(folder, path);
    if (!note.path.startsWith(`${folder.path}/`)) return "There is no such note.";
    const document = await workspace.openTextDocument(note);
    await window.showTextDocument(document);
    return document.getText();
  }
}
