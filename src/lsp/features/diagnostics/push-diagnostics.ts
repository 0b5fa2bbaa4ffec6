import { join } from "node:path";
import type { Diagnostic } from "vscode-languageserver";
import type { EditorContext } from "../../feature.js";
import type { Hunt } from "../../hunts/index.js";
import { diagnoseFile, diagnosePolicies } from "./diagnose.js";
import { pushChecks } from "./push-checks.js";

/**
 * Sends diagnostics of what is open after each change: those of the document that was typed in at once, those of others, which it
 * may bear on, when nothing else is to be done; and when the clock has changed them. What is wrong with a workspace file or a policy is sent for that file, open or not.
 */
export function pushDiagnostics(context: EditorContext): void {
  const { connection, documents, hunts, later } = context;
  /** By address: what was sent last and is not empty. */
  const sent = new Map<string, string>();
  /** By workspace: the files that were told to be wrong. */
  const steering = new WeakMap<Hunt, ReadonlySet<string>>();
  const waiting = new Set<Hunt>();

  function send(uri: string, diagnostics: readonly Diagnostic[], isAsked: boolean): void {
    const text = JSON.stringify(diagnostics);
    if (!isAsked && text === (sent.get(uri) ?? "[]")) return;
    if (diagnostics.length > 0) sent.set(uri, text);
    else sent.delete(uri);
    const version = documents.get(uri)?.version;
    // A connection that has ended takes nothing any more.
    void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics], version }).catch(() => undefined);
  }

  const checks = pushChecks(context, send);

  function sendNote(hunt: Hunt, path: string, isAsked: boolean): void {
    const document = documents.at(join(hunt.root, path));
    if (document && checks.has(document.uri)) return;
    const diagnostics = document && diagnoseFile(hunt, path, context);
    if (document && diagnostics) send(document.uri, diagnostics, isAsked);
  }

  function sendPolicies(hunt: Hunt): void {
    const found = diagnosePolicies(hunt, context);
    for (const file of new Set([...(steering.get(hunt) ?? []), ...found.keys()]))
      if (!documents.at(file)) send(documents.uriOf(file), found.get(file) ?? [], false);
    steering.set(hunt, new Set(found.keys()));
  }

  function sendOpen(isMeant: (hunt: Hunt) => boolean): void {
    for (const { file } of documents.all()) {
      if (file === undefined) continue;
      const { hunt, path } = hunts.place(file);
      if (isMeant(hunt)) sendNote(hunt, path, false);
    }
  }

  function sendOthers(): void {
    sendOpen((hunt) => waiting.has(hunt));
    waiting.clear();
  }

  context.onChange((hunt, { paths, isPolicyChanged }) => {
    for (const path of paths) {
      const uri = documents.uriOf(join(hunt.root, path));
      if (!documents.get(uri) && checks.leave(uri)) send(uri, [], false);
      sendNote(hunt, path, true);
    }
    if (isPolicyChanged) sendPolicies(hunt);
    if (waiting.size === 0) later(0, sendOthers);
    waiting.add(hunt);
  });
  context.onTime(() => {
    sendOpen(() => true);
  });
}
