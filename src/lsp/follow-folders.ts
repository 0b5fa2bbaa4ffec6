import {
  DidChangeWatchedFilesNotification,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
} from "vscode-languageserver";
import { pathOfUri } from "./documents/index.js";
import type { EditorContext } from "./feature.js";

/** Editors tell of a folder that is renamed or removed, but not of the files in it. */
const FOLDERS: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: "**", matches: "folder" } }] };

export const FOLDER_CAPABILITIES: ServerCapabilities = {
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
  },
};

const WATCHED = ["**/*.md", "**/*.markdown", "**/*.{yaml,yml}", "**/.gitignore"];

/** The editor's folders and the files in them, as they are stored. */
export function followFolders({ client, connection, hunts, documents }: EditorContext): void {
  let folders = client.folders;
  const setFolders = (): void => {
    hunts.setFolders(folders.flatMap((uri) => pathOfUri(uri) ?? []));
  };
  const refresh = (uris: readonly string[]): void => {
    const files = uris.flatMap((uri) => pathOfUri(uri) ?? []);
    if (files.length > 0) hunts.refresh(files);
  };
  connection.onInitialized(() => {
    setFolders();
    if (client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    // An editor that refuses it tells what is saved in it all the same.
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  });
  // By itself, so that the library does not ask for it where the editor knows no folders.
  connection.onNotification("workspace/didChangeWorkspaceFolders", ({ event }: FoldersChanged) => {
    const gone = new Set(event.removed.map(({ uri }) => uri));
    folders = [...folders.filter((uri) => !gone.has(uri)), ...event.added.map(({ uri }) => uri)];
    setFolders();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    refresh(changes.map(({ uri }) => uri));
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    if (!documents.get(uri)) refresh([uri]);
  });
  connection.workspace.onDidRenameFiles(({ files }) => {
    refresh(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    refresh(files.map(({ uri }) => uri));
  });
}

interface FoldersChanged {
  readonly event: {
    readonly added: readonly { readonly uri: string }[];
    readonly removed: readonly { readonly uri: string }[];
  };
}
