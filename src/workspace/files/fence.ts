import { dirname, resolve } from "node:path";
import { DISK, type Files } from "./disk.js";
import { findRepository } from "./find-repository.js";
import { CannotRead, explainReading, readSource } from "./read-source.js";
import { isInside, relativePath } from "./relative-path.js";

/** What a file that came with a folder may have read: nothing outside of that folder. */
export interface Fence {
  /** Absolute. */
  readonly folder: string;
  /** What it is, for messages. */
  readonly name: "the repository" | "the folder";
}

/** The repository around a folder, else the folder itself. */
export function findFence(folder: string): Fence {
  const repository = findRepository(folder);
  return repository === undefined ? fenceAlone(folder) : { folder: repository, name: "the repository" };
}

/** The folder alone, whatever repository it is in. */
export function fenceAlone(folder: string): Fence {
  return { folder, name: "the folder" };
}

/** The folder that a named file came with. `fence` counts where the file lies in it. */
export function findFenceOf(file: string, fence: Fence): Fence {
  return isInside(fence.folder, file) ? fence : findFence(dirname(file));
}

export interface Fenced {
  readonly fence: Fence;
  readonly root: string;
  /** Relative to `root` or absolute. */
  readonly path: string;
  readonly files?: Files;
}

/**
 * The text of a file that another file names, by no path and no link from outside of the fence or from git's own folder.
 * @throws CannotRead
 */
export function readFenced({ fence, root, path, files = DISK }: Fenced): string {
  const file = resolve(root, path);
  if (!isInside(fence.folder, file)) throw new CannotRead(path, `it lies outside of ${fence.name}; put it there`);
  return readSource(root, locateFenced(fence, file, path, files), files, path);
}

/**
 * The file that a typed path means: absolute, and with its links followed where it lies in what came with the root's folder. There, no
 * link may lead out, or into git's own folder: what is read is copied into notes. Elsewhere, people name what they like.
 * @param file absolute @param name the path as messages have it @throws CannotRead
 */
export function locateTyped(root: string, file: string, name: string): string {
  const fence = findFence(root);
  return isInside(fence.folder, file) ? locateFenced(fence, file, name, DISK) : file;
}

function locateFenced(fence: Fence, file: string, name: string, files: Files): string {
  return explainReading(name, () => {
    const folder = files.followLinks(fence.folder);
    const target = files.followLinks(file);
    if (!isInside(folder, target))
      throw new CannotRead(name, `a link leads out of ${fence.name}; put the file itself there`);
    if (isGits(relativePath(folder, target)))
      throw new CannotRead(name, "it lies in git's own folder; put it elsewhere");
    return target;
  });
}

function isGits(path: string): boolean {
  return path.split("/").some((name) => name.toLowerCase() === ".git");
}
