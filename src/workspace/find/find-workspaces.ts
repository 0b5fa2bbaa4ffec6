import { join } from "node:path";
import { compareTexts } from "../../text/index.js";
import { CONFIG_NAME } from "../config/index.js";
import { DISK, explainFailure, type Entry, type Files } from "../files/index.js";

export interface FoundWorkspaces {
  /** Folders with a workspace file, relative to where the search began, in code-unit order; "." is that folder itself. */
  readonly folders: readonly string[];
  /** Folders that could not be looked into, and why. */
  readonly unread: readonly { readonly folder: string; readonly reason: string }[];
}

/**
 * Every workspace in a folder and below it, those within others included. Left out: names that begin with a dot, and node_modules. Links
 * to folders are not followed. @param root absolute
 */
export function findWorkspaces(root: string, files: Files = DISK): FoundWorkspaces {
  const folders: string[] = [];
  const unread: { folder: string; reason: string }[] = [];
  const waiting = ["."];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    let entries: readonly Entry[];
    try {
      entries = files.list(join(root, folder));
    } catch (error) {
      unread.push({ folder, reason: explainFailure(error) });
      continue;
    }
    for (const entry of entries) {
      if (entry.name === CONFIG_NAME && !entry.isDirectory()) folders.push(folder);
      if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
      waiting.push(folder === "." ? entry.name : `${folder}/${entry.name}`);
    }
  }
  return { folders: folders.toSorted(compareTexts), unread };
}
