import { join } from "node:path";
import {
  createNoteSearch,
  gatherNotes,
  type FoundNotes,
  type NoteSearch,
  type SeenFile,
  type Walk,
  type Workspace,
} from "../workspace/index.js";

/** Which files have changed, relative to the workspace; a folder stands for all that is in it. */
export interface Changed {
  readonly has: (path: string) => boolean;
  readonly paths: readonly string[];
}

export const EVERYTHING: Changed = { has: () => true, paths: ["."] };

export function changedAt(paths: Iterable<string>): Changed {
  const named = new Set(paths);
  if (named.has(".") || named.has("")) return EVERYTHING;
  return { paths: [...named], has: (path) => named.has(path) || foldersOf(path).some((folder) => named.has(folder)) };
}

/** `a/b/c.md` → `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const names = path.split("/");
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join("/"));
}

/** How the files are found again. */
interface FindingFiles {
  /** As they were found before: what has not changed since is not read again. */
  readonly last?: NoteFiles;
  readonly changed?: Changed;
  /** Called between files, so that others get their turn. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** How many files are read without a pause. */
const MOST_AT_ONCE = 20;

/** The files of a workspace that may be notes, and what each of them was when it was last read. */
export class NoteFiles {
  readonly workspace: Workspace;
  readonly #search: NoteSearch;
  readonly #walk: Walk;
  /** By path, in the order of the walk. */
  readonly #seen: Map<string, SeenFile>;
  #noteCount: number;
  /** Made when it is asked for. */
  #personPages: readonly string[] | undefined;

  private constructor(workspace: Workspace, search: NoteSearch, walk: Walk, seen: Map<string, SeenFile>) {
    this.workspace = workspace;
    this.#search = search;
    this.#walk = walk;
    this.#seen = seen;
    this.#noteCount = [...seen.values()].filter(isNote).length;
  }

  /** Looks through the workspace's folders. */
  static async find(
    workspace: Workspace,
    { last, changed = EVERYTHING, pause }: FindingFiles = {},
  ): Promise<NoteFiles> {
    const search = await createNoteSearch(workspace);
    const known = last && describeSearch(last.workspace) === describeSearch(workspace) ? last.#seen : undefined;
    const walk = await search.walk();
    const seen = new Map<string, SeenFile>();
    for (const file of walk.files) {
      const before = changed.has(file.path) || changed.has(file.realPath) ? undefined : known?.get(file.path);
      const isSame = before?.realPath === file.realPath;
      if (!isSame && seen.size > 0 && seen.size % MOST_AT_ONCE === 0) await pause?.();
      seen.set(file.path, isSame ? before : { ...file, sighting: search.look(file) });
    }
    return new NoteFiles(workspace, search, walk, seen);
  }

  /**
   * Reads some files again, where that is all that their change asks for: they were there before, and are regular files, or are gone.
   * Nothing where the folders have to be looked through. To be given to `put`.
   */
  readAgain(paths: readonly string[]): readonly SeenFile[] | undefined {
    const again: SeenFile[] = [];
    for (const path of paths) {
      const file = this.#seen.get(path);
      if (this.#isGone(path)) {
        if (file) again.push({ ...file, sighting: { kind: "gone" } });
        continue;
      }
      if (file?.realPath !== path || !this.#isRegular(path)) return undefined;
      const sighting = this.#search.look(file);
      // One that was read before cannot be read now: that is for a whole search to tell.
      if (sighting.kind === "unreadable") return undefined;
      again.push({ ...file, sighting });
    }
    const noteCount = again.reduce(
      (count, file) => count + Number(isNote(file)) - Number(isNote(this.#seen.get(file.path))),
      this.#noteCount,
    );
    // So is that there is no note left.
    return noteCount === 0 ? undefined : again;
  }

  /** From now on, these files are what they were seen to be. */
  put(again: readonly SeenFile[]): void {
    for (const file of again) {
      const last = this.#seen.get(file.path);
      this.#noteCount += Number(isNote(file)) - Number(isNote(last));
      if (isPersonPage(file) || isPersonPage(last)) this.#personPages = undefined;
      if (file.sighting.kind === "gone") this.#seen.delete(file.path);
      else this.#seen.set(file.path, file);
    }
  }

  /** Whether a change of a file could make other notes be found. */
  concerns(path: string): boolean {
    if (this.#seen.has(path) || path.endsWith(".gitignore")) return true;
    return !path.split("/").some((name) => name.startsWith(".") || name === "node_modules");
  }

  /** Whether it was found when the folders were last looked through. */
  has(path: string): boolean {
    return this.#seen.has(path);
  }

  /** The pages that are about somebody: their paths, in the order of the walk. */
  get personPages(): readonly string[] {
    this.#personPages ??= [...this.#seen.values()].filter(isPersonPage).map(({ path }) => path);
    return this.#personPages;
  }

  /** @throws NoNotes when there is none */
  gather(options: { readonly mayFindNone: boolean }): FoundNotes {
    return gatherNotes(this.workspace, this.#walk, [...this.#seen.values()], options);
  }

  /** Nothing is at that path any more, in a folder that is still there, and no other file rests on it. */
  #isGone(path: string): boolean {
    const { root, files } = this.workspace;
    if (files.has(join(root, path)) || !this.#search.isWanted(path)) return false;
    try {
      if (files.kindOf(join(root, path, "..")) !== "folder") return false;
    } catch {
      return false; // The folder is gone, too: that is for a whole search to tell.
    }
    for (const other of this.#seen.values())
      if (other.path !== path && (other.realPath === path || other.path.startsWith(`${path}/`))) return false;
    return this.#seen.get(path)?.realPath === path || !this.#seen.has(path);
  }

  #isRegular(path: string): boolean {
    const { root, files } = this.workspace;
    try {
      return files.followLinks(join(root, path)) === join(files.followLinks(root), path) && files.has(join(root, path));
    } catch {
      return false;
    }
  }
}

function isNote(file: SeenFile | undefined): boolean {
  return file?.sighting.kind === "note";
}

function isPersonPage(file: SeenFile | undefined): boolean {
  return file?.sighting.kind === "other" && file.sighting.isPersonPage === true;
}

/** All of a workspace that decides which files are notes. */
function describeSearch({ root, config: { notes, fields, tables, calendar, report } }: Workspace): string {
  return JSON.stringify([root, notes, fields, tables, calendar.file, report.file]);
}
