import { posix, resolve } from "node:path";
import type { FindPolicy } from "../policy/index.js";
import { CannotRead, findFence, findFenceOf, readFenced, readSource, type Workspace } from "../workspace/index.js";

export interface PolicyPlace extends Pick<Workspace, "root">, Partial<Pick<Workspace, "files">> {
  /** The names that the person typed: they may lie anywhere. What a file names lies in the folder that the file came with. */
  readonly typed?: readonly string[];
  /** Told of every policy that is read, by its absolute path. */
  readonly onRead?: (file: string) => void;
}

/** Reads a policy by its path, relative to `root` or to the file that names it. */
export function findPolicyFile({ root, files, typed = [], onRead }: PolicyPlace): FindPolicy {
  return (reference, from) => {
    const isPath = /[./\\]/u.test(reference);
    if (!isPath) return Promise.resolve(undefined);
    const path = reference.replaceAll("\\", "/");
    const name = posix.isAbsolute(path) ? path : posix.join(posix.dirname(from ?? ""), path);
    try {
      const fence = from === undefined ? findFence(root) : findFenceOf(resolve(root, from), root);
      const text = typed.includes(reference)
        ? readSource(root, name, files)
        : readFenced({ fence, root, path: name, files });
      onRead?.(resolve(root, name));
      return Promise.resolve({ name, text });
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      return Promise.resolve(error.isMissing ? undefined : { refusal: error.message });
    }
  };
}
