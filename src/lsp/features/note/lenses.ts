import {
  CodeLensRequest,
  ExecuteCommandRequest,
  MessageType,
  ShowMessageNotification,
  type CodeLens,
  type Connection,
} from "vscode-languageserver";
import type { DeedChoice, RefusedLens } from "../../../editor/index.js";
import type { Client } from "../../client.js";
import { toTextEdits } from "../../documents/index.js";
import type { EditorContext, Feature } from "../../feature.js";
import { findPrepared } from "../find-prepared.js";
import { loadEditor } from "../load-editor.js";
import { isMarkdown, openContext } from "./open-context.js";
import { refreshLenses } from "./refresh-lenses.js";

/**
 * Does a deed in an open note: its arguments are the note's address and the deed. Why it is not done is shown as a message
 * (`window/showMessage`). Where it may mean several things, an editor whose capabilities have
 * `experimental: {followthrough: {choices: true}}` is given them as the result instead (`UnclearDeed`), to have one chosen.
 */
const DO = "followthrough.do";
/**
 * Says why an action is due: its arguments are the note's address and `{action}`, the action's key. The result is the explanation as
 * markdown, or null where there is no such action. An editor whose capabilities have `experimental: {followthrough: {explain: true}}`
 * shows that itself; to others it is shown as a message (`window/showMessage`).
 */
const EXPLAIN = "followthrough.explain";

/** Why a deed was not done, and what it may have meant. */
export interface UnclearDeed {
  /** A sentence without its full stop. */
  readonly reason: string;
  readonly choices: readonly DeedChoice[];
}

/** What is due of a note, above the interview or the front matter, and what can be done about it. */
export const noteLenses: Feature = {
  capabilities: () => ({ codeLensProvider: {}, executeCommandProvider: { commands: [DO, EXPLAIN] } }),
  register: (context) => {
    const { answers, client, connection } = context;
    const told = refreshLenses(context, async (uri) => {
      const lenses = await listLensesOf(uri, context);
      return lenses && sayingOf(lenses);
    });
    answers.all(CodeLensRequest.type, async ({ textDocument: { uri } }) => {
      const lenses = await listLensesOf(uri, context);
      if (lenses) told.set(uri, sayingOf(lenses));
      return lenses;
    });
    answers.first(ExecuteCommandRequest.type, async ({ command, arguments: given }) => {
      // Whatever it sends.
      const [uri, sent] = (Array.isArray(given) ? given : []) as readonly unknown[];
      if (typeof uri !== "string") return undefined;
      if (command === EXPLAIN) return (await explain(uri, sent, context)) ?? null;
      if (command !== DO) return undefined;
      const refusal = await doDeed(uri, sent, context);
      if (!refusal) return null;
      const { reason, choices = [] } = refusal;
      if (choices.length > 0 && shows("choices", client)) return { reason, choices } satisfies UnclearDeed;
      tell(connection, MessageType.Warning, reason);
      return null;
    });
  },
};

async function listLensesOf(uri: string, { find }: EditorContext): Promise<readonly CodeLens[] | undefined> {
  const { listLenses } = await loadEditor();
  const found = await find(uri);
  if (!found || !isMarkdown(found)) return undefined;
  return listLenses(openContext(found)).map(({ range, title, deed }) => {
    const command = deed?.deed === "explain" ? EXPLAIN : DO;
    return { range: found.positions.rangeOf(range), command: { title, command, arguments: [uri, deed] } };
  });
}

/** Where they stand the editor knows by itself when lines come and go. */
function sayingOf(lenses: readonly CodeLens[]): string {
  return JSON.stringify(lenses.map(({ command }) => command));
}

/** Has the editor change the note. Returned is why nothing was changed, for the person. */
async function doDeed(
  uri: string,
  sent: unknown,
  { find, connection, client }: EditorContext,
): Promise<Omit<RefusedLens, "ok"> | undefined> {
  const [{ readDeed }, { planLens }] = await Promise.all([import("../../../doing/index.js"), loadEditor()]);
  const reading = readDeed(sent);
  if (!reading.ok) return reading;
  await (await find(uri))?.hunt.settleWhole();
  // What is next of all notes may be asked for.
  const found = await findPrepared(uri, find);
  if (!found || reading.deed.deed === "undo" || reading.deed.note !== found.path)
    return { reason: "this is about no note that is open; open the note and choose again" };
  const { session, positions, document, now } = found;
  const planned = await planLens(reading.deed, { session, snapshot: session.current(now) });
  if (!planned.ok) return planned;
  const edits = toTextEdits(planned.edits, positions);
  const { applyEdit, workspaceEdit } = client.capabilities.workspace ?? {};
  if (applyEdit !== true)
    return { reason: "the editor takes no edits from its language server, so nothing was changed" };
  const textDocument = { uri: document.uri, version: document.version };
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label: planned.title,
    // With its version an edit of an older text is refused.
    edit: workspaceEdit?.documentChanges
      ? { documentChanges: [{ textDocument, edits }] }
      : { changes: { [document.uri]: edits } },
  });
  return applied ? undefined : { reason: `nothing was changed: ${failureReason ?? "the editor refused it"}` };
}

async function explain(uri: string, sent: unknown, { find, connection, client }: EditorContext) {
  const { explainNoteAction } = await loadEditor();
  const found = await find(uri);
  const { action } = (typeof sent === "object" && sent !== null ? sent : {}) as { readonly action?: unknown };
  const markdown = found && typeof action === "string" ? explainNoteAction(openContext(found), action) : undefined;
  if (markdown === undefined) {
    tell(connection, MessageType.Warning, "this action is not in the note any more");
    return undefined;
  }
  if (!shows("explain", client)) tell(connection, MessageType.Info, markdown.split("\n").slice(1, -1).join("\n"));
  return markdown;
}

/** The connection's own methods for this are requests, which fail when the editor leaves without an answer. */
function tell(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type, message }).catch(() => undefined);
}

/** Whether the editor says that it shows such a thing itself. */
function shows(what: "explain" | "choices", { capabilities }: Client): boolean {
  const { followthrough } = (capabilities.experimental ?? {}) as {
    readonly followthrough?: Readonly<Record<string, unknown>> | null; // Whatever it sends.
  };
  return followthrough?.[what] === true;
}
