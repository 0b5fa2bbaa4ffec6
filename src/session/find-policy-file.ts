import { posix, resolve } from "node:path";
import type { FindPolicy } from "../policy/index.js";
import {
  CannotRead,
  findFence,
  findFenceOf,
  readFenced,
  readSource,
  type Files,
  type Workspace,
} from "../workspace/index.js";

/** Where policies are looked up. */
export interface PolicySearch extends Pick<Workspace, "root">, Partial<Pick<Workspace, "fence">> {
  readonly files?: Files;
  /** The folder that paths start from which no policy names: relative to `root`, which is the default. */
  readonly base?: string;
  /** The names that the person typed: they may lie anywhere. What a file names lies in the folder that the file came with. */
  readonly typed?: readonly string[];
  /** Told of every policy that is read: its absolute path and its text. */
  readonly onRead?: (file: string, text: string) => void;
}

/** Reads a policy by its path, relative to `base` or to the file that names it. Its name is its path relative to `root`. */
export function findPolicyFile({
  root,
  fence: own = findFence(root),
  files,
  base = ".",
  typed = [],
  onRead,
}: PolicySearch): FindPolicy {
  return (reference, from) => {
    if (!isPolicyPath(reference)) return Promise.resolve(undefined);
    const path = reference.replaceAll("\\", "/");
    const name = posix.isAbsolute(path) ? path : posix.join(from === undefined ? base : posix.dirname(from), path);
    try {
      const fence = from === undefined ? own : findFenceOf(resolve(root, from), own);
      const text = typed.includes(reference)
        ? readSource(root, name, files)
        : readFenced({ fence, root, path: name, files });
      onRead?.(resolve(root, name), text);
      return Promise.resolve({ name, text });
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      return Promise.resolve(error.isMissing ? undefined : { refusal: error.message });
    }
  };
}

/** A built-in's name has neither a dot nor a slash. */
export function isPolicyPath(reference: string): boolean {
  return /[./\\]/u.test(reference);
}
