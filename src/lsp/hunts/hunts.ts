import { basename, dirname, resolve } from "node:path";
import {
  CannotRead,
  describeSystemFailure,
  DISK,
  isInside,
  OverlayFiles,
  relativePath,
} from "../../workspace/index.js";
import { findPlace, type Place } from "./find-place.js";
import { Hunt, type HuntOptions } from "./hunt.js";
import { withoutFolders } from "./open-only-files.js";

/** A file in its workspace. */
export interface Placed {
  readonly hunt: Hunt;
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
}

/** The workspaces of what is open, each opened when something in it is first asked for. */
export class Hunts {
  readonly #options: Omit<HuntOptions, "root" | "files">;
  readonly #hunts = new Map<string, Hunt>();
  /** By the folder of the file: looking upwards for a workspace file costs too much for each keystroke. */
  readonly #places = new Map<string, Place>();
  /** Workspace files as the editor has them. */
  readonly #configs = new OverlayFiles(DISK);
  /** The texts of what is open, by absolute paths. */
  readonly #texts = new Map<string, string>();
  #folders: readonly string[] = [];

  constructor(options: Omit<HuntOptions, "root" | "files">) {
    this.#options = options;
  }

  /** @param folders the editor's: absolute */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.#replace();
    for (const folder of folders) {
      const file = `${folder}/${CONFIG_NAME}`;
      // A folder without a workspace file may have nothing to do with a job hunt: it is read when a document is opened in it.
      if (this.#find(file).kind === "configured") this.place(file).hunt.start();
    }
  }

  all(): readonly Hunt[] {
    return [...this.#hunts.values()];
  }

  /** Whether it lies in one of the editor's folders, by no link from elsewhere. @param path absolute */
  holds(path: string): boolean {
    const isIn = (folder: string, one: string): boolean => folder === resolve(one) || isInside(folder, one);
    return this.#folders.some((folder) => isIn(folder, path) && isIn(follow(folder), follow(path)));
  }

  /** The folder of the file's workspace, which is not opened for that. @param file absolute */
  rootOf(file: string): string {
    return this.#find(file).root;
  }

  /** @param file absolute */
  place(file: string): Placed {
    const { root, kind } = this.#find(file);
    const isAlone = kind === "alone";
    const key = isAlone ? `alone ${root}` : root;
    const hunt = this.#hunts.get(key) ?? this.#create(root, isAlone);
    this.#hunts.set(key, hunt);
    return { hunt, path: relativePath(root, file) };
  }

  setText(file: string, text: string): void {
    const isNew = !this.#texts.has(file);
    this.#texts.set(file, text);
    if (basename(file) === CONFIG_NAME) {
      this.#configs.set(file, Buffer.from(text));
      if (isNew) this.#replace();
    }
    const { hunt, path } = this.place(file);
    hunt.setText(path, text);
  }

  release(file: string): void {
    const { hunt, path } = this.place(file);
    this.#texts.delete(file);
    hunt.release(path);
    if (basename(file) !== CONFIG_NAME) return;
    this.#configs.release(file);
    this.#replace();
  }

  /** Files or folders that have changed, come or gone where they are stored: absolute. */
  refresh(files: readonly string[]): void {
    if (files.some((file) => CONFIG_NAMES.test(file))) this.#replace();
    for (const hunt of this.all()) {
      const inside = files.filter((file) => isInside(hunt.root, file));
      if (inside.length > 0) hunt.refresh(inside.map((file) => relativePath(hunt.root, file)));
      // A policy may lie outside of the workspace that names it.
      else if (files.some((file) => hunt.isPolicyFile(relativePath(hunt.root, file)))) hunt.refresh(["."]);
    }
  }

  /** What is open moves to the workspace that it belongs to now. */
  #replace(): void {
    const before = new Map([...this.#texts.keys()].map((file) => [file, this.place(file)]));
    this.#places.clear();
    for (const [file, text] of this.#texts) {
      const [was, is] = [before.get(file), this.place(file)];
      if (was?.hunt === is.hunt) continue;
      was?.hunt.release(was.path);
      is.hunt.setText(is.path, text);
    }
    this.#leave();
  }

  /** Workspaces that nothing is open in any more, and that are none of the editor's folders. */
  #leave(): void {
    const kept = new Set(this.#folders.map((folder) => this.place(`${folder}/${CONFIG_NAME}`).hunt));
    for (const [key, hunt] of this.#hunts) if (hunt.openCount === 0 && !kept.has(hunt)) this.#hunts.delete(key);
  }

  #find(file: string): Place {
    const folder = dirname(file);
    const place = this.#places.get(folder) ?? findPlace(file, this.#folders, this.#configs);
    this.#places.set(folder, place);
    return place;
  }

  #create(root: string, isAlone: boolean): Hunt {
    return new Hunt({ ...this.#options, root, files: isAlone ? withoutFolders(DISK) : DISK });
  }
}

/** As it is where it cannot be followed: nothing can be read there. */
function follow(path: string): string {
  try {
    return DISK.followLinks(path);
  } catch (error) {
    if (!(error instanceof CannotRead) && describeSystemFailure(error) === undefined) throw error;
    return path;
  }
}

const CONFIG_NAME = "followthrough.yaml";

/** It, and names that people give it by mistake. */
const CONFIG_NAMES = /followthrough\.ya?ml$/u;
