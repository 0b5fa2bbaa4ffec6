import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";
import type { Encoding } from "./documents/index.js";

/** The editor, as it introduced itself. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  readonly encoding: Encoding;
  /** It asks for diagnostics itself, so that they are not sent to it, too. */
  readonly pullsDiagnostics: boolean;
  /** The addresses of its folders at the start. */
  readonly folders: readonly string[];
}

export function readClient(params: InitializeParams): Client {
  const { capabilities, workspaceFolders } = params;
  const { general, textDocument } = capabilities;
  return {
    capabilities,
    // Editors that offer bytes count in them themselves.
    encoding: general?.positionEncodings?.includes("utf-8") === true ? "utf-8" : "utf-16",
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? rootOf(params),
  };
}

/** Of editors that know only one folder. */
function rootOf(params: InitializeParams): readonly string[] {
  const { rootUri } = params as { readonly rootUri?: unknown }; // By that name the protocol calls it no more.
  return typeof rootUri === "string" ? [rootUri] : [];
}
