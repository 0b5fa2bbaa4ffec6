import { dirname, join, resolve } from "node:path";
import {
  DISK,
  type Entry,
  explainFailure,
  type Files,
  FilesFailure,
  isInside,
  type Kind,
  type Limit,
  LIMITS,
  nearestFolder,
  refuseLarge,
  relativePath,
} from "../files/index.js";
import { CONFIG_NAME } from "../config/index.js";
import { blobsIn, childOf, refuseUnmerged, type Blob, type Folder, type Node } from "./index-tree.js";
import { readBlobs, type BlobContent } from "./read-blobs.js";
import type { Git } from "../git/index.js";

const MOST_LINKS = 40;

/** A place in the index with its path, or one on the disk: outside of the repository, or in a submodule. */
type Place = { readonly path: string; readonly node: Node } | { readonly path: string; readonly node?: undefined };

export interface Index {
  readonly tree: Folder;
  readonly git: Git;
  /** Git is committing here. */
  readonly isInHook: boolean;
}

/** A repository's files as git's index has them. */
export class StagedFiles implements Files {
  readonly #top: string;
  readonly #tree: Folder;
  readonly #git: Git;
  readonly #isInHook: boolean;
  readonly #contents = new Map<string, BlobContent>();
  /** What is read in any case, to be read together; undefined once that is done. */
  #early: readonly Blob[] | undefined;
  #hasFilters = false;

  /** `top` is the repository's root: absolute, links resolved. */
  constructor(top: string, { tree, git, isInHook }: Index) {
    this.#top = top;
    this.#isInHook = isInHook;
    this.#tree = tree;
    this.#git = git;
  }

  list(folder: string): readonly Entry[] {
    // Git has no empty folders: one of which nothing is staged is there all the same.
    if (this.kindOf(folder) === "folder" && !this.has(folder)) return [];
    const { path, node } = this.#follow(folder);
    if (node === undefined) return DISK.list(path);
    if (node.kind !== "folder") throw new FilesFailure(folder, "ENOTDIR", "it is no folder");
    return [...node.children].flatMap(([name, child]) => toEntry(name, child));
  }

  has(path: string): boolean {
    try {
      const { path: place, node } = this.#find(path, false);
      return node !== undefined || DISK.has(place);
    } catch {
      return false;
    }
  }

  kindOf(path: string): Kind {
    try {
      const { path: place, node } = this.#follow(path);
      if (node === undefined) return DISK.kindOf(place);
      return node.kind === "folder" ? "folder" : "file";
    } catch (error) {
      if (error instanceof FilesFailure && isFolderOnDisk(path)) return "folder";
      throw error;
    }
  }

  followLinks(path: string): string {
    const { path: place, node } = this.#follow(path);
    return node === undefined ? DISK.followLinks(place) : place;
  }

  readBytes(path: string, limit: Limit = LIMITS.note): Buffer {
    const { path: place, node } = this.#follow(path);
    if (node === undefined) return DISK.readBytes(place, limit);
    if (node.kind !== "file") throw new FilesFailure(path, "EISDIR", "it is a folder");
    const bytes = this.#read(node);
    if (bytes.length > limit.bytes) throw refuseLarge(path, limit);
    return bytes;
  }

  readText(path: string, limit?: Limit): string {
    return this.readBytes(path, limit).toString("utf8");
  }

  /** Git unpacks a blob whole or not at all: of a large one, the working copy tells how it begins. */
  readStart(path: string): string {
    return DISK.readStart(path);
  }

  expect(paths: readonly string[]): void {
    const blobs = paths.flatMap((path) => {
      const { node } = this.#find(path, false);
      return node?.kind === "file" ? [node] : [];
    });
    this.#load(blobs);
  }

  /** A path's place in the repository, with forward slashes, "" for its root; undefined outside of it. */
  wayTo(path: string): string | undefined {
    if (path === this.#top) return "";
    if (isInside(this.#top, path)) return relativePath(this.#top, path);
    const there = nearestFolder(dirname(path));
    const real = join(DISK.followLinks(there), relativePath(there, path));
    return isInside(this.#top, real) ? relativePath(this.#top, real) : real === this.#top ? "" : undefined;
  }

  #follow(path: string): Place {
    return this.#find(path, true);
  }

  #find(path: string, followsLast: boolean, links = 0): Place {
    const way = this.wayTo(path);
    if (way === undefined) return { path };
    if (links > MOST_LINKS) throw new FilesFailure(path, "ELOOP", "its links lead in a circle");
    const names = way.split("/").filter((name) => name !== "");
    let node: Node = this.#tree;
    let place = this.#top;
    for (const [at, name] of names.entries()) {
      const child: Node | undefined = node.kind === "folder" ? childOf(node, name) : undefined;
      if (!child) throw new FilesFailure(path, "ENOENT", "git's index does not have it; git add it");
      const isLast = at === names.length - 1;
      if (child.kind === "submodule") return { path: join(this.#top, ...names) };
      if (child.kind === "link" && (!isLast || followsLast)) {
        const target = resolve(place, this.#read(child).toString("utf8"));
        return this.#find(join(target, ...names.slice(at + 1)), followsLast, links + 1);
      }
      place = join(place, name);
      node = child;
    }
    return { path: place, node };
  }

  #read(blob: Blob): Buffer {
    refuseUnmerged(blob);
    if (!this.#contents.has(blob.path)) this.#load([blob]);
    const content = this.#contents.get(blob.path);
    if (content === undefined) throw new FilesFailure(blob.path, "EIO", "git does not have what its index names");
    if (content instanceof Error) throw content;
    return content;
  }

  #load(blobs: readonly Blob[]): void {
    if (this.#early === undefined) {
      this.#early = [...blobsIn(this.#tree)].filter(isEarly);
      this.#store(this.#early);
      const attributes = this.#early.filter(({ path }) => path.endsWith(".gitattributes"));
      this.#hasFilters = attributes.some(({ path }) => /\bfilter=/u.test(this.#contents.get(path)?.toString() ?? ""));
    }
    this.#store(blobs.filter(({ path }) => !this.#contents.has(path)));
  }

  #store(blobs: readonly Blob[]): void {
    const choice = { hasFilters: this.#hasFilters, isInHook: this.#isInHook };
    const merged = blobs.filter(({ isUnmerged }) => !isUnmerged);
    for (const [path, content] of readBlobs(this.#git, merged, choice)) this.#contents.set(path, content);
  }
}

function isEarly({ kind, path }: Blob): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return kind === "link" || name === ".gitignore" || name === ".gitattributes" || name === CONFIG_NAME;
}

function toEntry(name: string, { kind }: Node): readonly Entry[] {
  if (kind === "submodule") return [];
  const is = (one: Node["kind"]) => () => kind === one;
  return [{ name, isFile: is("file"), isDirectory: is("folder"), isSymbolicLink: is("link") }];
}

function isFolderOnDisk(path: string): boolean {
  try {
    return DISK.kindOf(path) === "folder";
  } catch (error) {
    explainFailure(error); // what is no failure of the disk goes on
    return false;
  }
}
