import { CodeLensRefreshRequest } from "vscode-languageserver";
import type { EditorContext } from "../../feature.js";

/** In milliseconds: by then editors have asked themselves for the lenses of what was typed in. */
const QUIET = 500;

/**
 * Has the editor ask again when its lenses say what holds no more, be it by the clock or by an edit, of this note or another.
 *
 * @param sayingOf what the lenses of an open document say; nothing where it has none
 * @returns what the editor was told last, by the documents' addresses: to be kept up to date
 */
export function refreshLenses(
  { client, connection, documents, later, onChange, onTime }: EditorContext,
  sayingOf: (uri: string) => Promise<string | undefined>,
): Map<string, string> {
  const told = new Map<string, string>();
  if (client.capabilities.workspace?.codeLens?.refreshSupport !== true) return told;
  // A connection that has ended takes nothing any more.
  const refresh = (): void => void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);

  async function look(): Promise<void> {
    let isOutdated = false;
    for (const [uri, before] of [...told]) {
      if (!documents.get(uri)) {
        told.delete(uri);
        continue;
      }
      const now = await sayingOf(uri);
      // Meanwhile it may have asked, and been told so.
      if (now === undefined || now === before || now === told.get(uri)) continue;
      told.set(uri, now);
      isOutdated = true;
    }
    if (isOutdated) refresh();
  }

  let callOff: (() => void) | undefined;
  onChange(() => {
    callOff?.();
    // What cannot be read is told elsewhere.
    callOff = told.size === 0 ? undefined : later(QUIET, () => void look().catch(() => undefined));
  });
  onTime(refresh);
  return told;
}
