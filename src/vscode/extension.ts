import { commands, StatusBarAlignment, window, workspace, type ExtensionContext, type StatusBarItem } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { KnownAgenda } from "./agenda.js";
import { listCommands } from "./commands.js";
import { FollowUpsView } from "./follow-ups-view.js";
import { OverdueMarks } from "./overdue-marks.js";
import { SCHEME, ShownTexts } from "./shown-texts.js";
import { startClient } from "./start-client.js";

let running: LanguageClient | undefined;

/** Called by VS Code when a folder has a workspace file, or when one of the extension's commands or views is used. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = startClient(context);
  running = client;
  const known = new KnownAgenda(client);
  const texts = new ShownTexts(client);
  const status = window.createStatusBarItem("followthrough.due", StatusBarAlignment.Left);
  known.onChange(() => {
    tell(status, known.due);
  });
  context.subscriptions.push(
    known,
    status,
    window.registerTreeDataProvider("followthrough.followUps", new FollowUpsView(known)),
    window.registerFileDecorationProvider(new OverdueMarks(known)),
    workspace.registerTextDocumentContentProvider(SCHEME, texts),
    ...Object.entries(listCommands({ client, texts, context })).map(([name, act]) =>
      commands.registerCommand(name, act),
    ),
  );
  await client.start();
  known.askIn(0);
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}

function tell(status: StatusBarItem, due: number): void {
  status.text = `$(mail) ${due} due`;
  status.name = "Follow-ups";
  status.command = "followthrough.followUps.focus";
  if (workspace.getConfiguration("followthrough").get("statusBar") === false) status.hide();
  else status.show();
}
