import { join, relative, resolve, sep } from "node:path";
import { oneLine } from "../../text/index.js";
import { CannotRead, CannotWrite, isInside, relativePath, type Workspace } from "../../workspace/index.js";
import type { Snapshot } from "../../session/index.js";
import { pathIn } from "../path-in.js";

/** Where an output goes. */
export interface OutputPlace {
  /** The folder that it must not leave: absolute. */
  readonly root: string;
  /** Relative to it, with forward slashes. */
  readonly path: string;
  /** What it must not be written onto, relative to the same folder. */
  readonly sources: ReadonlySet<string>;
  /** How messages name it: from where the person is. */
  readonly name: string;
}

export interface Around extends Pick<Snapshot, "sources"> {
  readonly workspace: Pick<Workspace, "root" | "folder">;
}

/** A path of the workspace file's, relative to the workspace. */
export function placeInWorkspace({ workspace, sources }: Around, path: string): OutputPlace {
  return { root: workspace.root, path, sources, name: pathIn(workspace.folder)(path) };
}

/**
 * A path that was typed, relative to where the person is. It must stay in the workspace or below the folder that the person
 * is in. @throws CannotWrite else
 */
export function placeByFlag({ workspace, sources }: Around, typed: string, cwd: string): OutputPlace {
  const { root } = workspace;
  const target = resolve(cwd, typed);
  if (isInside(root, target)) return { root, path: relativePath(root, target), sources, name: typed };
  if (!isInside(cwd, target)) throw new CannotWrite(oneLine(typed), LEAVES);
  const fromHere = (source: string): string => relativePath(cwd, join(root, source));
  return { root: cwd, path: relativePath(cwd, target), sources: new Set([...sources].map(fromHere)), name: typed };
}

const LEAVES =
  "it leads out of the workspace and of the folder that you are in; name a file in one of them, or print to standard output and redirect it";

/** The way from an output's folder to a file of the workspace, with forward slashes. */
export function wayFrom({ root, path }: OutputPlace, { workspace }: Pick<Around, "workspace">, file: string): string {
  return relative(join(root, path, ".."), join(workspace.root, file)).replaceAll(sep, "/");
}

/** What is wrong with one of the files is told by the name that the person knows. */
export function byTheirNames<T>(places: readonly Pick<OutputPlace, "path" | "name">[], act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof CannotWrite || error instanceof CannotRead)) throw error;
    const nameOf = (own: string): string => oneLine(places.find(({ path }) => path === own)?.name ?? own);
    if (error instanceof CannotRead) throw new CannotRead(nameOf(error.path), error.reason, { cause: error });
    throw new CannotWrite(nameOf(error.path), error.reason, { cause: error, done: error.done.map(nameOf) });
  }
}
