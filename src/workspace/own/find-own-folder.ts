import { realpathSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { type Environment, isInside, nearestFolder } from "../files/index.js";

/**
 * Where what the program keeps for the person lies, whatever folder they work in: below XDG_STATE_HOME (the XDG Base
 * Directory Specification; a relative path there counts as none), LOCALAPPDATA or the home folder. Nothing where none of them is known.
 */
export function findOwnFolder({ XDG_STATE_HOME, LOCALAPPDATA, HOME }: Environment): string | undefined {
  const below = [XDG_STATE_HOME, LOCALAPPDATA, HOME && join(HOME, ".local/state")].find(
    (path) => path !== undefined && isAbsolute(path),
  );
  return below === undefined ? undefined : join(below, "followthrough");
}

/** Whether a folder, which need not be there yet, lies in the workspace: what is found there may be somebody else's. */
export function isInWorkspace(root: string, folder: string): boolean {
  const nearest = nearestFolder(folder);
  const real = join(realpathSync.native(nearest), relative(nearest, folder));
  return isInside(realpathSync.native(root), real);
}
