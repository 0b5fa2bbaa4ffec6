import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { failureCode } from "./failure.js";

/**
 * Makes a folder and those above it that are missing, each with that mode. One by one: `mkdirSync` with `recursive` never ends
 * where a folder that is there says of what is to be made in it that there is no such folder, as /proc does.
 *
 * @param path absolute @throws what `mkdirSync` throws
 */
export function ensureFolder(path: string, mode?: number): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    const above = dirname(path);
    if (failureCode(error) === "ENOENT" && above !== path && !isFolder(above)) {
      ensureFolder(above, mode);
      mkdirSync(path, { mode });
    } else if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
