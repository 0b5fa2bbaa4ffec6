import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { failureCode } from "./failure.js";
import { LIMITS, type Limit } from "./limits.js";
import { readRegular, readRegularText, readStart } from "./read-regular.js";

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

/** What was asked of the disk, in the words of `Files`. */
export type Question = Exclude<keyof Files, "expect"> | "ownerOf";

/** Told of every answer of the disk, in order; a failure's answer is its code. `limit` is in bytes. */
export type DiskObserver = (question: Question, path: string, limit: number, answer: string | Uint8Array) => void;

/** One program run reads the disk at a time: whoever remembers what it read is told of all of it. */
let observer: DiskObserver | undefined;

/** @returns ends it */
export function observeDisk(tell: DiskObserver): () => void {
  observer = tell;
  return () => (observer = undefined);
}

function ask<T>(
  question: Question,
  path: string,
  read: () => T,
  describe: (answer: T) => string | Uint8Array = String,
  limit = 0,
): T {
  if (!observer) return read();
  const tell = observer;
  try {
    const answer = read();
    tell(question, path, limit, describe(answer));
    return answer;
  } catch (error) {
    tell(question, path, limit, `failure: ${failureCode(error) ?? String(error)}`);
    throw error;
  }
}

export const DISK: Files = {
  list: (folder) => ask("list", folder, () => readdirSync(folder, { withFileTypes: true }), describeEntries),
  has: (path) => ask("has", path, () => hasEntry(path)),
  kindOf: (path) => ask("kindOf", path, () => kindOf(path)),
  followLinks: (path) => ask("followLinks", path, () => realpathSync.native(path)),
  readBytes: (path, limit = LIMITS.note) => ask("readBytes", path, () => readRegular(path, limit), itself, limit.bytes),
  readText: (path, limit = LIMITS.note) =>
    ask("readText", path, () => readRegularText(path, limit), itself, limit.bytes),
  readStart: (path) => ask("readStart", path, () => readStart(path), itself),
  expect: () => undefined,
};

export interface Owner {
  readonly uid: number;
  /** The permissions and what else the system keeps beside them: the sticky bit. */
  readonly mode: number;
}

/** Nothing for what may not be looked at, either: it is not known to be the person's own. */
export function ownerOf(path: string): Owner | undefined {
  return ask(
    "ownerOf",
    path,
    () => {
      try {
        return statSync(path, { throwIfNoEntry: false });
      } catch {
        return undefined;
      }
    },
    (owner) => (owner ? `${owner.uid} ${owner.mode}` : "nobody"),
  );
}

/** Asks the same again; only an observer is told. */
export function askAgain(question: Question, path: string, bytes: number): void {
  try {
    if (question === "ownerOf") ownerOf(path);
    else if (question === "readBytes" || question === "readText") DISK[question](path, { bytes, what: "" });
    else DISK[question](path);
  } catch {
    // The failure is the answer.
  }
}

function itself<T>(answer: T): T {
  return answer;
}

function kindOf(path: string): Kind {
  const stats = statSync(path);
  return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
}

function describeEntries(entries: readonly Entry[]): string {
  const kindIn = (entry: Entry): string =>
    entry.isFile() ? "f" : entry.isDirectory() ? "d" : entry.isSymbolicLink() ? "l" : "?";
  return entries.map((entry) => `${kindIn(entry)}${entry.name}`).join("\0");
}

function hasEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // A folder that may not be looked into holds nothing for us.
  }
}
