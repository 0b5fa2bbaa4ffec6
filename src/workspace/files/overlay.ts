import { basename, dirname, join } from "node:path";
import { failureCode, FilesFailure } from "./failure.js";
import type { Entry, Files, Kind } from "./disk.js";
import { LIMITS, type Limit } from "./limits.js";
import { refuseLarge } from "./refused-file.js";

/** What stands in a file's place: an editor's buffer, standard input; undefined: the file is gone. */
export type Overlaid = Buffer | undefined;

/**
 * Files of which some have another content than is stored, as an editor has them that has not saved yet. One that is not
 * stored at all is there, too, in folders that need not be there. Names count in either Unicode form.
 */
export class OverlayFiles implements Files {
  readonly #stored: Files;
  readonly #contents = new Map<string, Overlaid>();
  /** By folder: the names in it of what is laid over. */
  readonly #names = new Map<string, Map<string, "file" | "folder">>();

  constructor(stored: Files) {
    this.#stored = stored;
  }

  /** @param path absolute */
  set(path: string, content: Overlaid): void {
    this.#contents.set(keyOf(path), content);
    this.#list();
  }

  /** What is stored counts again. */
  release(path: string): void {
    this.#contents.delete(keyOf(path));
    this.#list();
  }

  isOver(path: string): boolean {
    return this.#contents.has(keyOf(path));
  }

  list(folder: string): readonly Entry[] {
    const names = this.#names.get(keyOf(folder));
    const stored = this.#listStored(folder, names !== undefined);
    const left = stored.filter(({ name }) => !this.#isGone(join(folder, name)));
    const known = new Set(left.map(({ name }) => name.normalize("NFC")));
    const added = [...(names ?? [])].filter(([name]) => !known.has(name));
    return added.length === 0 ? left : [...left, ...added.map(([name, kind]) => toEntry(name, kind))];
  }

  has(path: string): boolean {
    const key = keyOf(path);
    if (this.#contents.has(key)) return this.#contents.get(key) !== undefined;
    return this.#names.has(key) || this.#stored.has(path);
  }

  kindOf(path: string): Kind {
    if (this.#isGone(path)) throw missing(path);
    try {
      return this.#stored.kindOf(path);
    } catch (error) {
      if (this.isOver(path)) return "file";
      if (this.#names.has(keyOf(path))) return "folder";
      throw error;
    }
  }

  followLinks(path: string): string {
    if (this.#isGone(path)) throw missing(path);
    try {
      return this.#stored.followLinks(path);
    } catch (error) {
      if (!this.isOver(path) && !this.#names.has(keyOf(path))) throw error;
      return join(this.followLinks(dirname(path)), basename(path));
    }
  }

  readBytes(path: string, limit: Limit = LIMITS.note): Buffer {
    if (!this.isOver(path)) return this.#stored.readBytes(path, limit);
    const content = this.#contents.get(keyOf(path));
    if (content === undefined) throw missing(path);
    if (content.length > limit.bytes) throw refuseLarge(path, limit);
    return content;
  }

  readText(path: string, limit?: Limit): string {
    return this.isOver(path) ? this.readBytes(path, limit).toString("utf8") : this.#stored.readText(path, limit);
  }

  readStart(path: string): string {
    return this.isOver(path) ? this.readText(path) : this.#stored.readStart(path);
  }

  expect(paths: readonly string[]): void {
    this.#stored.expect(paths.filter((path) => !this.isOver(path)));
  }

  #isGone(path: string): boolean {
    return this.isOver(path) && this.#contents.get(keyOf(path)) === undefined;
  }

  /** A folder that only an overlay is in does not exist. */
  #listStored(folder: string, isOverlaid: boolean): readonly Entry[] {
    try {
      return this.#stored.list(folder);
    } catch (error) {
      if (isOverlaid && ["ENOENT", "ENOTDIR"].includes(failureCode(error) ?? "")) return [];
      throw error;
    }
  }

  #list(): void {
    this.#names.clear();
    for (const [path, content] of this.#contents) {
      if (content === undefined) continue;
      this.#add(path, "file");
      for (let folder = dirname(path); dirname(folder) !== folder; folder = dirname(folder))
        this.#add(folder, "folder");
    }
  }

  #add(path: string, kind: "file" | "folder"): void {
    const names = this.#names.get(dirname(path)) ?? new Map<string, "file" | "folder">();
    this.#names.set(dirname(path), names.set(basename(path), kind));
  }
}

function keyOf(path: string): string {
  return path.normalize("NFC");
}

function missing(path: string): FilesFailure {
  return new FilesFailure(path, "ENOENT", "it does not exist", "open");
}

function toEntry(name: string, kind: "file" | "folder"): Entry {
  return { name, isFile: () => kind === "file", isDirectory: () => kind === "folder", isSymbolicLink: () => false };
}
