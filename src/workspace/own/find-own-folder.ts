import { realpathSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { digestText } from "../../text/index.js";
import { type Environment, explainFailure, isInside, nearestFolder } from "../files/index.js";

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

export type OwnPlace =
  | {
      readonly ok: true;
      readonly folder: string;
      /** What stands for the workspace in names of files. */
      readonly workspace: string;
    }
  /** Why nothing can be kept, in words that follow a colon. */
  | { readonly ok: false; readonly reason: string };

/** Where what is kept of a workspace lies: in the person's own folder, and never in the workspace. @param root absolute */
export function findOwnPlace({ env, root }: { readonly env: Environment; readonly root: string }): OwnPlace {
  const folder = findOwnFolder(env);
  if (folder === undefined) return { ok: false, reason: "no home folder is known (HOME is not set)" };
  try {
    if (isInWorkspace(root, folder)) return { ok: false, reason: "your home folder lies in the folder of the notes" };
    return { ok: true, folder, workspace: digestText(realpathSync.native(root)).slice(0, 32) };
  } catch (error) {
    return { ok: false, reason: explainFailure(error) };
  }
}

/** Whether a folder, which need not be there yet, lies in the workspace: what is found there may be somebody else's. */
function isInWorkspace(root: string, folder: string): boolean {
  const nearest = nearestFolder(folder);
  const real = join(realpathSync.native(nearest), relative(nearest, folder));
  return isInside(realpathSync.native(root), real);
}
