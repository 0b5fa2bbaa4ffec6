import { lstatSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { type Environment, ownProcess } from "../files/index.js";

const OPEN_TO_OTHERS = 0o077;

/**
 * Where what can be made anew is kept, under a name: below XDG_CACHE_HOME (the XDG Base Directory Specification; a relative
 * path there counts as none), LOCALAPPDATA, or the home folder. Nothing where none is known. It need not be there yet.
 */
export function findCacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Environment, name: string): string | undefined {
  const below = [
    XDG_CACHE_HOME,
    LOCALAPPDATA,
    HOME && join(HOME, ownProcess.platform === "darwin" ? "Library/Caches" : ".cache"),
  ].find((path) => path !== undefined && path !== "" && isAbsolute(path));
  return below === undefined ? undefined : join(below, "followthrough", name);
}

/** Whether a file or folder belongs to whoever runs this, is no link, and nobody else may look into it. */
export function isOwn(path: string): boolean {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return false;
  if (ownProcess.getuid === undefined) return true;
  return stats.uid === ownProcess.getuid() && (stats.mode & OPEN_TO_OTHERS) === 0;
}
