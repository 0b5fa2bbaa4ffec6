import { posix } from "node:path";
import type { FindPolicy } from "../policy/index.js";
import { CannotRead, readSource, type Files, type Workspace } from "../workspace/index.js";

/** Where policies are looked up. */
export interface PolicySearch extends Pick<Workspace, "root"> {
  readonly files?: Files;
  /** The folder that paths start from which no policy names: relative to `root`, which is the default. */
  readonly base?: string;
}

/** Reads a policy by its path, relative to `base` or to the file that names it. Its name is its path relative to `root`. */
export function findPolicyFile({ root, files, base = "." }: PolicySearch): FindPolicy {
  return (reference, from) => {
    if (!isPolicyPath(reference)) return Promise.resolve(undefined);
    const path = reference.replaceAll("\\", "/");
    const name = posix.isAbsolute(path) ? path : posix.join(from === undefined ? base : posix.dirname(from), path);
    try {
      return Promise.resolve({ name, text: readSource(root, name, files) });
    } catch (error) {
      if (error instanceof CannotRead && error.isMissing) return Promise.resolve(undefined);
      throw error;
    }
  };
}

/** A built-in's name has neither a dot nor a slash. */
export function isPolicyPath(reference: string): boolean {
  return /[./\\]/u.test(reference);
}
