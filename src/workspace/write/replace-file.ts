import { closeSync, fchmodSync, fstatSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { isReadOnly, refuseReadOnly } from "../files/index.js";
import { nameTemporary } from "./temporary.js";

const PERMISSIONS = 0o7777;
const NEW_FILE = 0o666;

/** A file's new content, written whole to a temporary file beside it. */
export interface Replacement {
  /** When it was written, in milliseconds since the epoch, by the clock of the file system. */
  readonly writtenAt: number;
  /** Takes the file's place. Throws what the file system throws; then the old file stands. */
  readonly commit: () => void;
  /** Nothing is left over; after `commit`, nothing is left to do. */
  readonly discard: () => void;
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, then renamed. An existing file keeps its
 * permissions. `target` is absolute, its links resolved. Throws what the file system throws; then nothing is left over.
 */
export function replaceFile(target: string, bytes: Uint8Array): void {
  const replacement = stageReplacement(target, bytes);
  try {
    replacement.commit();
  } finally {
    replacement.discard();
  }
}

/**
 * The first half of `replaceFile`, in which nearly all of what can fail does.
 * @param permissions those that an existing file keeps
 */
export function stageReplacement(target: string, bytes: Uint8Array, permissions = PERMISSIONS): Replacement {
  const stats = statSync(target, { throwIfNoEntry: false });
  const mode = stats?.mode;
  if (stats && isReadOnly(stats)) throw refuseReadOnly(target);
  // Renaming asks the folder's permission only; whoever may not write into a file does not replace it either.
  if (stats) closeSync(openSync(target, "r+"));
  const temporary = nameTemporary(target);
  let writtenAt: number;
  const discard = (): void => {
    rmSync(temporary, { force: true });
  };
  try {
    const file = openSync(temporary, "wx", NEW_FILE);
    try {
      writeFileSync(file, bytes);
      writtenAt = fstatSync(file).mtimeMs;
      if (mode !== undefined) fchmodSync(file, mode & permissions);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    discard();
    throw error;
  }
  const commit = (): void => {
    renameSync(temporary, target);
  };
  return { writtenAt, commit, discard };
}
