import type { Diagnostic } from "vscode-languageserver";
import { isYaml, type OpenDocument } from "../../documents/index.js";
import type { EditorContext } from "../../feature.js";
import { checkOpen } from "./check-open.js";

/** In milliseconds: scenarios are not run while somebody types. */
const QUIET = 300;

/** What takes a while to find out about open documents, told when it is quiet. */
export interface PushedChecks {
  /** Whether the document is told of here: what was told last stays until it has been checked again. */
  readonly has: (uri: string) => boolean;
  /** It is closed; whether it was told of here. */
  readonly leave: (uri: string) => boolean;
}

/** @param send tells of a document; `isNew`: of a text that nothing has been told of */
export function pushChecks(
  context: EditorContext,
  send: (uri: string, diagnostics: readonly Diagnostic[], isNew: boolean) => void,
): PushedChecks {
  const { documents, later, connection } = context;
  const known = new Map<string, OpenDocument>();
  let callOff: (() => void) | undefined;

  async function check(): Promise<void> {
    for (const document of documents.all()) {
      const { uri, file } = document;
      if (file === undefined || !isYaml(file)) continue;
      const diagnostics = await checkOpen(uri, context);
      // What was typed meanwhile is checked later.
      if (documents.get(uri) !== document) continue;
      if (!diagnostics) {
        known.delete(uri);
        continue;
      }
      send(uri, diagnostics, known.get(uri) !== document);
      known.set(uri, document);
    }
  }

  context.onChange((_, { paths, isPolicyChanged }) => {
    if (!documents.all().some(({ file = "" }) => isYaml(file))) return;
    if (!isPolicyChanged && ![...paths].some((path) => isYaml(path))) return;
    callOff?.();
    callOff = later(QUIET, () => {
      check().catch((error: unknown) => {
        connection.console.warn(`scenarios and policies are not checked: ${String(error)}`);
      });
    });
  });
  return { has: (uri) => known.has(uri), leave: (uri) => known.delete(uri) };
}
