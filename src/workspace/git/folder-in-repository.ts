import { realpathSync } from "node:fs";
import { findRepository, leavesFolder, relativePath } from "../files/index.js";

/**
 * The workspace's folder relative to the root of its repository, with forward slashes; "." where it is the root. The
 * first of `candidates` that holds the workspace is the root (a service says where it has checked out), else the folder
 * with `.git`. Undefined outside of every repository.
 */
export function findFolderInRepository(root: string, candidates: readonly (string | undefined)[]): string | undefined {
  for (const candidate of [...candidates, findRepository(root)]) {
    const folder = candidate && relativePath(resolveLinks(candidate), resolveLinks(root));
    if (folder && !leavesFolder(folder)) return folder;
  }
  return undefined;
}

function resolveLinks(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder; // It is not there: then it holds nothing, and the comparison will say so.
  }
}
