import { accessSync, constants, statSync } from "node:fs";
import { explainFailure } from "./failure.js";
import { isReadOnly } from "./is-read-only.js";
import { nearestFolder } from "./locate-in-workspace.js";
import { refuseReadOnly } from "./refused-file.js";

/**
 * Asks the system whether a file may be written: into what stands there, and beside it, or in the nearest folder that there
 * is. Nothing is written. @param path absolute, links resolved @throws what the file system throws
 */
export function askToWrite(path: string, folder: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && isReadOnly(stats)) throw refuseReadOnly(path);
  if (stats) accessSync(path, constants.W_OK);
  accessSync(nearestFolder(folder), constants.W_OK | constants.X_OK);
}

/** Why no file can be made in a folder, which need not be there yet, in words that follow a colon; undefined where one can. */
export function whyNotWritable(folder: string): string | undefined {
  try {
    accessSync(nearestFolder(folder), constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return explainFailure(error);
  }
}
