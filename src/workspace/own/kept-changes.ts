import { linkSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureFolder, type Environment, explainFailure, failureCode } from "../files/index.js";
import { nameTemporary, removeLeftoversIn, replaceFile } from "../write/index.js";
import type { ChangedLines } from "./changed-lines.js";
import { isOwn } from "./find-cache-folder.js";
import { findOwnPlace } from "./find-own-folder.js";

/** A note before and after a change. */
export interface ChangedFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** All of it, with its byte-order mark; undefined where the change has made it. */
  readonly before: string | undefined;
  /** The digest of its text afterwards. */
  readonly after: string;
  /** What the change has written into it; missing where it has made it, and in what older versions have kept. */
  readonly lines?: ChangedLines;
}

/** What a command has written into notes. */
export interface KeptChange {
  /** The command's name: `done`. */
  readonly command: string;
  readonly files: readonly ChangedFile[];
}

const MOST_KEPT = 50;
/** In bytes. */
const LARGEST = 64 * 1024 * 1024;
const TOO_LARGE = `the notes are larger than ${LARGEST / 1024 / 1024} MiB together, the most that is kept of a change`;
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const OTHERS = "this folder is somebody else's, or others may look into it";
/** Its number; `.open` until the notes are written. */
const NAME = /^(?<number>\d{8})(?<open>\.open)?\.json$/u;

/** A change in the store. */
export interface StoredChange extends KeptChange {
  readonly id: string;
  /** What it is called by who takes it back; the same before and after its notes are written. */
  readonly number: string;
  /** Nobody knows whether its notes were written: the run was killed. */
  readonly isOpen: boolean;
}

/**
 * The last changes that the program has written into the notes of one workspace, with what they held before: in the person's own state
 * folder, readable by nobody else. A change is kept before its notes are written, and closed afterwards: a run that is killed in between
 * leaves an open one, which counts if the notes hold what it was to write.
 */
export class KeptChanges {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns the reason, in words that follow a colon, where nothing can be kept */
  static open({ env, root }: { readonly env: Environment; readonly root: string }): KeptChanges | string {
    const own = findOwnPlace({ env, root });
    return own.ok ? new KeptChanges(join(own.folder, "undo", own.workspace)) : own.reason;
  }

  /** @throws CannotKeep, and what the file system throws */
  keep(change: KeptChange): KeptEntry {
    const content = JSON.stringify(change);
    if (Buffer.byteLength(content) > LARGEST) throw new CannotKeep(TOO_LARGE);
    ensureFolder(this.#folder, PRIVATE_FOLDER);
    if (!isOwn(this.#folder)) throw new CannotKeep(`${this.#folder}: ${OTHERS}`);
    const name = this.#write(content);
    this.#forgetOldest();
    const path = join(this.#folder, name);
    return {
      number: numberOf(name),
      close: (written) => {
        const paths = new Set(written);
        const files = change.files.filter((file) => paths.has(file.path));
        if (files.length === 0) rmSync(path, { force: true });
        else if (files.length < change.files.length)
          replaceFile(path, Buffer.from(JSON.stringify({ ...change, files })));
        if (files.length > 0) renameSync(path, path.replace(".open", ""));
      },
    };
  }

  /** Why the folder cannot be read, with its path; nothing where it can be, or is not there yet. */
  findProblem(): string | undefined {
    try {
      if (!isOwn(this.#folder)) return `${this.#folder}: ${OTHERS}`;
      readdirSync(this.#folder);
      return undefined;
    } catch (error) {
      return failureCode(error) === "ENOENT" ? undefined : `${this.#folder}: ${explainFailure(error)}`;
    }
  }

  /** The paths of those that cannot be read, the newest first; with an id, only of those that are newer than it. */
  listUnreadable(than = ""): readonly string[] {
    return this.#names()
      .toReversed()
      .filter((name) => name > than && this.#read(name) === undefined)
      .map((name) => join(this.#folder, name));
  }

  /** The newest first. What cannot be read is left out: `listUnreadable` has it. */
  list(): readonly StoredChange[] {
    return this.#names()
      .toReversed()
      .flatMap((name) => this.#read(name) ?? []);
  }

  /** Of a change, what it has written into these notes. Throws what the file system throws. */
  forget({ id, command, files }: StoredChange, paths: readonly string[]): void {
    const forgotten = new Set(paths);
    const rest = files.filter(({ path }) => !forgotten.has(path));
    const place = join(this.#folder, id);
    if (rest.length === 0) rmSync(place, { force: true });
    else replaceFile(place, Buffer.from(JSON.stringify({ command, files: rest })));
  }

  /** Under the next number: whole, or not at all. */
  #write(content: string): string {
    const temporary = nameTemporary(join(this.#folder, "change"));
    try {
      writeFileSync(temporary, content, { flag: "wx", mode: PRIVATE_FILE });
      removeLeftoversIn(this.#folder, lstatSync(temporary).mtimeMs);
      for (;;) {
        const last = this.#names().at(-1);
        const number = 1 + Number(last === undefined ? 0 : numberOf(last));
        const name = `${String(number).padStart(8, "0")}.open.json`;
        if (place(temporary, join(this.#folder, name))) return name;
      }
    } finally {
      rmSync(temporary, { force: true });
    }
  }

  #read(name: string): StoredChange | undefined {
    const path = join(this.#folder, name);
    try {
      if (!isOwn(this.#folder) || !isOwn(path)) return undefined;
      const stats = lstatSync(path);
      if (!stats.isFile() || stats.size > LARGEST) return undefined;
      const change = JSON.parse(readFileSync(path, "utf8")) as unknown;
      return isChange(change)
        ? { ...change, id: name, number: numberOf(name), isOpen: name.includes(".open.") }
        : undefined;
    } catch (error) {
      if (failureCode(error) === undefined && !(error instanceof SyntaxError)) throw error;
      return undefined;
    }
  }

  /** The oldest first. */
  #names(): readonly string[] {
    try {
      return readdirSync(this.#folder)
        .filter((name) => NAME.test(name))
        .toSorted();
    } catch (error) {
      if (failureCode(error) === undefined) throw error;
      return [];
    }
  }

  #forgetOldest(): void {
    for (const name of this.#names().slice(0, -MOST_KEPT)) rmSync(join(this.#folder, name), { force: true });
  }
}

/** A change that is kept while its notes are written. */
export interface KeptEntry {
  readonly number: string;
  /** These have been written, the others have not. Throws what the file system throws; then it stays open. */
  readonly close: (written: readonly string[]) => void;
}

/** A change is too large, or the folder that it is to be kept in is somebody else's, or others may look into it. */
export class CannotKeep extends Error {
  override readonly name = "CannotKeep";
}

function numberOf(name: string): string {
  return NAME.exec(name)?.groups?.number ?? name;
}

/** Another run may have taken the number. Where there are no hard links, a file is renamed, which takes that of another run. */
function place(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target);
    return true;
  } catch (error) {
    if (failureCode(error) === "EEXIST") return false;
    if (lstatSync(target, { throwIfNoEntry: false })) return false;
    renameSync(temporary, target);
    return true;
  }
}

/** Its shape is this program's; another version may write another one. */
function isChange(value: unknown): value is KeptChange {
  if (typeof value !== "object" || value === null || !("command" in value) || !("files" in value)) return false;
  const { command, files } = value;
  return typeof command === "string" && Array.isArray(files) && files.every(isFile);
}

function isFile(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("path" in value) || !("after" in value)) return false;
  const before = "before" in value ? value.before : undefined;
  const lines = "lines" in value ? value.lines : undefined;
  return (
    (lines === undefined || isChangedLines(lines)) &&
    typeof value.path === "string" &&
    typeof value.after === "string" &&
    (before === undefined || typeof before === "string")
  );
}

function isChangedLines(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("replaced" in value) || !("written" in value)) return false;
  return typeof value.replaced === "string" && typeof value.written === "string";
}
