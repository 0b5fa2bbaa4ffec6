import { type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver";
import { Answers } from "./answers.js";
import { readClient, type Client } from "./client.js";
import { Background } from "./background.js";
import { Clock } from "./clock.js";
import type { Connected } from "./connect.js";
import { OpenDocuments } from "./documents/index.js";
import { FEATURES } from "./features/index.js";
import { followFolders, FOLDER_CAPABILITIES } from "./follow-folders.js";
import { followTexts } from "./follow-texts.js";
import { makeContext, type EditorOptions } from "./make-context.js";
import { mergeCapabilities } from "./merge-capabilities.js";
import { Timers } from "./timers.js";

/**
 * Answers an editor that speaks the language server protocol, version 3.18: its documents are laid over the sessions of
 * their workspaces, and what these say goes back. Nothing is written, no code of a workspace's is run.
 *
 * @returns to be called when the connection has ended: nothing is read any more, and nothing is waited for
 */
export function serveEditor({ connection, onMessage }: Connected, options: EditorOptions): () => void {
  const answers = new Answers(connection);
  const timers = new Timers(options.later);
  const clock = new Clock(timers.later);
  const background = new Background(timers.later);
  onMessage(() => {
    background.hear();
  });
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    const documents = new OpenDocuments(client.encoding);
    const context = makeContext({ connection, client, documents, answers, clock, timers, background }, options);
    for (const feature of FEATURES) feature.register(context);
    followTexts(context);
    followFolders(context);
    answers.setOpen(true);
    return { capabilities: listCapabilities(client), serverInfo: { name: "followthrough", version: options.version } };
  });
  connection.onShutdown(() => {
    answers.setOpen(false);
  });
  connection.listen();
  return () => {
    timers.stop();
  };
}

function listCapabilities(client: Client): InitializeResult["capabilities"] {
  const own: InitializeResult["capabilities"] = {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...FOLDER_CAPABILITIES,
  };
  return mergeCapabilities([own, ...FEATURES.map((feature) => feature.capabilities(client))]);
}
