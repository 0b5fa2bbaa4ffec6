import { posix } from "node:path";
import type { FindPolicy } from "../policy/index.js";
import { CannotRead, readSource, type Workspace } from "../workspace/index.js";

/** Reads a policy by its path, relative to `root` or to the file that names it. */
export function findPolicyFile({ root, files }: Pick<Workspace, "root"> & Partial<Workspace>): FindPolicy {
  return (reference, from) => {
    const isPath = /[./\\]/u.test(reference);
    if (!isPath) return Promise.resolve(undefined);
    const path = reference.replaceAll("\\", "/");
    const name = posix.isAbsolute(path) ? path : posix.join(posix.dirname(from ?? ""), path);
    try {
      return Promise.resolve({ name, text: readSource(root, name, files) });
    } catch (error) {
      if (error instanceof CannotRead && error.isMissing) return Promise.resolve(undefined);
      throw error;
    }
  };
}
