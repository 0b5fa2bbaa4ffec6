import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { LIMITS, type Limit } from "./files/limits.js";
import { readRegular, readRegularText, readStart } from "./files/read-regular.js";

export type Kind = "file" | "folder" | "other";

/** What a folder holds. */
export interface Entry {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/** Where a workspace is read from: the disk, or git's index. Paths are absolute; what fails, fails as `node:fs` does. */
export interface Files {
  readonly list: (folder: string) => readonly Entry[];
  /** Links are not followed: one that leads nowhere is there. */
  readonly has: (path: string) => boolean;
  /** Links are followed. */
  readonly kindOf: (path: string) => Kind;
  readonly followLinks: (path: string) => string;
  /** Of regular files up to a limit, a note's by default; @throws RefusedFile, too. */
  readonly readBytes: (path: string, limit?: Limit) => Buffer;
  /** As UTF-8; bytes that are none read as U+FFFD. */
  readonly readText: (path: string, limit?: Limit) => string;
  /** The beginning of a regular file of any size, as UTF-8. */
  readonly readStart: (path: string) => string;
  /** These are about to be read: where that costs less together, it is done now. */
  readonly expect: (paths: readonly string[]) => void;
}

export const DISK: Files = {
  list: (folder) => readdirSync(folder, { withFileTypes: true }),
  has: hasEntry,
  kindOf: (path) => {
    const stats = statSync(path);
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  },
  followLinks: (path) => realpathSync.native(path),
  readBytes: (path, limit = LIMITS.note) => readRegular(path, limit),
  readText: (path, limit = LIMITS.note) => readRegularText(path, limit),
  readStart,
  expect: () => undefined,
};

function hasEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // A folder that may not be looked into holds nothing for us.
  }
}
