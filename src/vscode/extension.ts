import { commands, StatusBarAlignment, window, workspace, type ExtensionContext, type StatusBarItem } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { KnownAgenda } from "./agenda.js";
import { listCommands } from "./commands.js";
import { FollowUpsView } from "./follow-ups-view.js";
import { OverdueMarks } from "./overdue-marks.js";
import { ScenarioTests } from "./scenario-tests.js";
import { SCHEME, ShownTexts } from "./shown-texts.js";
import { serverOf, startClient } from "./start-client.js";

let running: LanguageClient | undefined;

/** Called by VS Code when a folder has a workspace file, or when one of the extension's commands or views is used. */
export async function activate(context: ExtensionContext): Promise<void> {
  const texts: ShownTexts = new ShownTexts(() => client);
  const client = startClient(context, (markdown) => texts.showAction(markdown));
  running = client;
  const known = new KnownAgenda(client);
  const scenarios = new ScenarioTests(client);
  const status = window.createStatusBarItem("followthrough.due", StatusBarAlignment.Left);
  const view = window.createTreeView("followthrough.followUps", { treeDataProvider: new FollowUpsView(known) });
  const tell = (): void => {
    const { due } = known;
    tellInStatusBar(status, known);
    view.badge = due > 0 ? { value: due, tooltip: `${due} due today` } : undefined;
    void commands.executeCommand("setContext", "followthrough.hasWorkspace", known.agenda.workspaces.length > 0);
    void commands.executeCommand("setContext", "followthrough.isKnown", true);
  };
  known.onChange(tell);
  context.subscriptions.push(
    known,
    scenarios,
    status,
    view,
    window.registerFileDecorationProvider(new OverdueMarks(known)),
    workspace.registerTextDocumentContentProvider(SCHEME, texts),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("followthrough")) tell();
    }),
    ...Object.entries(listCommands({ client, texts, scenarios, program: serverOf(context) })).map(([name, act]) =>
      commands.registerCommand(name, act),
    ),
  );
  await client.start();
  known.askIn(0);
  await scenarios.renew();
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}

/** Nothing stands there where no folder has a workspace file. */
function tellInStatusBar(status: StatusBarItem, { due, agenda }: KnownAgenda): void {
  status.text = due > 0 ? `$(mail) ${due} due` : "$(mail) Nothing due";
  status.name = "Follow-ups";
  status.tooltip = "Follow-ups: what is due today";
  status.command = "followthrough.followUps.focus";
  const isWanted = workspace.getConfiguration("followthrough").get("statusBar") !== false;
  if (isWanted && agenda.workspaces.length > 0) status.show();
  else status.hide();
}
