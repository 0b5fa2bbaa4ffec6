import { commands, Uri, window, workspace, type TextDocument } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { NoteDeeds, UnclearDeed } from "../lsp/index.js";
import type { Node } from "./follow-ups-view.js";
import { runProgram } from "./run-program.js";
import type { ScenarioTests } from "./scenario-tests.js";
import type { ShownTexts } from "./shown-texts.js";

type DeedName = "done" | "snooze" | "draft";

interface Parts {
  readonly client: LanguageClient;
  readonly texts: ShownTexts;
  readonly scenarios: ScenarioTests;
  /** The program that ships with the extension. */
  readonly program: string;
}

/** What each command of the manifest does: the server plans, the editor edits. */
export function listCommands({
  client,
  texts,
  scenarios,
  program,
}: Parts): Readonly<Record<string, (one?: unknown) => unknown>> {
  const runDeed = async (document: TextDocument, deed: unknown): Promise<void> => {
    const wasDirty = document.isDirty;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    let unclear = await commands.executeCommand<UnclearDeed | null>("followthrough.do", uri, deed);
    while (unclear) {
      const choices = unclear.choices.map((choice) => ({ label: choice.meaning, detail: choice.words, ...choice }));
      const chosen = await window.showQuickPick(choices, { title: unclear.reason, placeHolder: "Which one is meant?" });
      if (!chosen) return;
      unclear = await commands.executeCommand<UnclearDeed | null>("followthrough.do", uri, chosen.deed);
    }
    // A note that nobody was writing in is not left unsaved.
    if (!wasDirty) await document.save();
  };
  const askDeeds = (document: TextDocument): Promise<NoteDeeds | null> =>
    client.sendRequest("followthrough/deeds", {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    });
  const doFrom = (name: DeedName) => async (node: unknown) => {
    const document = await documentOf(node);
    if (!document) return undefined;
    if (isRow(node)) return runDeed(document, node.row.deeds.find(({ deed }) => deed.deed === name)?.deed);
    const known = await askDeeds(document);
    if (name === "snooze" && known) {
      const until = await window.showInputBox({ prompt: "Until when?", value: "1w" });
      return until === undefined ? undefined : runDeed(document, { deed: "snooze", note: known.note, until });
    }
    const choices = (known?.actions ?? []).flatMap(({ what, when, deeds }) =>
      deeds.filter(({ deed }) => deed.deed === name).map(({ deed }) => ({ label: what, description: when, deed })),
    );
    if (choices.length === 0) return void window.showInformationMessage("Nothing of the kind is open in this note.");
    const chosen = choices.length === 1 ? choices[0] : await window.showQuickPick(choices);
    return chosen && runDeed(document, chosen.deed);
  };
  const show = (kind: "explanation" | "report") => async (node: unknown) => {
    const document = kind === "report" ? undefined : await documentOf(node);
    const uri = document?.uri ?? window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
    if (uri) await texts.show(kind, uri);
  };
  const runInTerminal = (...args: readonly string[]): Thenable<void> => runProgram(program, args);
  return {
    "followthrough.done": doFrom("done"),
    "followthrough.draft": doFrom("draft"),
    "followthrough.snooze": doFrom("snooze"),
    "followthrough.log": async (node) => {
      const document = await documentOf(node);
      const known = document && (await askDeeds(document));
      if (!document || !known) return;
      const words = await window.showInputBox({ prompt: "What happened?", placeHolder: "sent thank-you to ada" });
      if (words !== undefined) await runDeed(document, { deed: "log", note: known.note, words });
    },
    "followthrough.explainNote": show("explanation"),
    "followthrough.openReport": show("report"),
    "followthrough.testScenarios": () => scenarios.runShown(),
    "followthrough.new": () => runInTerminal("new"),
    "followthrough.subscribe": () => runInTerminal("serve"),
    "followthrough.init": () => runInTerminal("init"),
  };
}

function isRow(node: unknown): node is Node & { readonly kind: "row" } {
  return typeof node === "object" && node !== null && (node as Partial<Node>).kind === "row";
}

/** The note of a row, of a lens, or that somebody looks at. */
async function documentOf(node: unknown): Promise<TextDocument | undefined> {
  if (isRow(node)) return workspace.openTextDocument(Uri.parse(node.row.uri));
  if (typeof node === "string") return workspace.openTextDocument(Uri.parse(node));
  return window.activeTextEditor?.document;
}
