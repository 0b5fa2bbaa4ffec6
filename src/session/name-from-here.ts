import { resolve } from "node:path";
import { InvalidInput, isTyped } from "../diagnostics/index.js";
import { CannotRead, relativePath } from "../workspace/index.js";
import { isPolicyPath } from "./find-policy-file.js";

/** Policies and the workspace file have their paths from the workspace on; people click them from where they are. */
export async function nameFromHere<T>(
  { cwd, root }: { readonly cwd: string; readonly root: string },
  load: () => Promise<T>,
): Promise<T> {
  const nameOf = (file: string): string => relativePath(cwd, resolve(root, file));
  try {
    return await load();
  } catch (error) {
    if (error instanceof CannotRead) throw new CannotRead(nameOf(error.path), error.reason, { cause: error });
    if (!(error instanceof InvalidInput)) throw error;
    // A flag and a built-in policy are no files.
    const isFile = (file: string): boolean => isPolicyPath(file) && !isTyped(file);
    throw error.rename((file) => (isFile(file) ? nameOf(file) : file), relativePath(cwd, root));
  }
}
