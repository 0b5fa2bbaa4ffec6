import { basename, dirname, join } from "node:path";
import { DISK } from "./disk.js";
import { isInside, relativePath } from "./relative-path.js";

/**
 * A path as the workspace has it: relative to its root, with forward slashes. Nothing for one that lies outside. There
 * need not be such a file.
 *
 * @param path absolute
 */
export function locateInWorkspace({ root }: { readonly root: string }, path: string): string | undefined {
  if (isInside(root, path)) return relativePath(root, path);
  const [realRoot, realPath] = [followLinks(root), join(followLinks(dirname(path)), basename(path))];
  return isInside(realRoot, realPath) ? relativePath(realRoot, realPath) : undefined;
}

/** The nearest folder that there is, from this one upwards. */
export function nearestFolder(folder: string): string {
  const above = dirname(folder);
  return above === folder || isFolder(folder) ? folder : nearestFolder(above);
}

/** What may not be looked at, or lies on links in a circle, is none to start from. */
function isFolder(path: string): boolean {
  try {
    return DISK.kindOf(path) === "folder";
  } catch {
    return false;
  }
}

function followLinks(path: string): string {
  try {
    return DISK.followLinks(path);
  } catch {
    return path; // What is not there leads nowhere else.
  }
}
