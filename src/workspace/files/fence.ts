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
  return repository === undefined ? { folder, name: "the folder" } : { folder: repository, name: "the repository" };
}

/** The folder that a named file came with. `root` counts where the file lies in what came with it. */
export function findFenceOf(file: string, root: string): Fence {
  const fence = findFence(root);
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
  const real = explainReading(path, () => {
    const folder = files.followLinks(fence.folder);
    const target = files.followLinks(file);
    if (!isInside(folder, target))
      throw new CannotRead(path, `a link leads out of ${fence.name}; put the file itself there`);
    if (isGits(relativePath(folder, target)))
      throw new CannotRead(path, "it lies in git's own folder; put it elsewhere");
    return target;
  });
  return readSource(root, real, files, path);
}

function isGits(path: string): boolean {
  return path.split("/").some((name) => name.toLowerCase() === ".git");
}
