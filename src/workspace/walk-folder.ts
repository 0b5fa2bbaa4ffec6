import { join } from "node:path";
import type { Finding } from "../facts/index.js";
import { compareTexts } from "../text/index.js";
import { explainFailure, failureCode } from "./failure.js";
import { DISK, type Entry, type Files } from "./files.js";
import { readIgnoreRules, type IgnoreRules } from "./git-ignore.js";
import type { PathTest } from "./globs.js";
import { isInside, relativePath } from "./relative-path.js";

export interface FoundFile {
  /** Relative to the workspace, with forward slashes, as the disk spells it. */
  readonly path: string;
  /** The same with links resolved. */
  readonly realPath: string;
}

export interface Walk {
  /** In code-unit order of their paths: the same on every system and in every language. */
  readonly files: readonly FoundFile[];
  /** Folders and links that could not be followed. */
  readonly findings: readonly Finding[];
  /** How many folders and wanted files git ignores. */
  readonly ignored: number;
}

/**
 * All wanted files below a folder. Left out: names that begin with a dot, node_modules, what git ignores. Links to
 * folders are not followed, so no loop can form; a link to a file counts if it stays in the workspace and the file is
 * not found under its own name.
 */
export async function walkFolder(root: string, isWanted: PathTest, files: Files = DISK): Promise<Walk> {
  const walker = new Walker(root, isWanted, files);
  await walker.walk("", await readIgnoreRules(root, files));
  return walker.finish();
}

class Walker {
  readonly #root: string;
  readonly #isWanted: PathTest;
  readonly #source: Files;
  readonly #files: FoundFile[] = [];
  readonly #links: string[] = [];
  readonly #findings: Finding[] = [];
  #ignored = 0;

  constructor(root: string, isWanted: PathTest, source: Files) {
    this.#root = root;
    this.#isWanted = isWanted;
    this.#source = source;
  }

  async walk(folder: string, outer: IgnoreRules): Promise<void> {
    const entries = this.#list(folder);
    const rules = entries.some((entry) => entry.name === ".gitignore") ? await outer.enter(folder) : outer;
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name === "node_modules") continue;
        if (rules.ignores(path, true)) this.#ignored++;
        else await this.walk(path, rules);
      } else if (this.#isWanted(path)) {
        if (rules.ignores(path, false)) this.#ignored++;
        else if (entry.isFile()) this.#files.push({ path, realPath: path });
        else if (entry.isSymbolicLink()) this.#links.push(path);
      }
    }
  }

  finish(): Walk {
    const known = new Set(this.#files.map((file) => file.path));
    for (const path of this.#links) {
      const realPath = this.#follow(path);
      if (realPath === undefined || known.has(realPath)) continue;
      known.add(realPath);
      this.#files.push({ path, realPath });
    }
    const files = this.#files.toSorted((a, b) => compareTexts(a.path, b.path));
    return { files, findings: this.#findings, ignored: this.#ignored };
  }

  #list(folder: string): readonly Entry[] {
    try {
      return this.#source.list(join(this.#root, folder));
    } catch (error) {
      this.#report(folder === "" ? "." : folder, `this folder cannot be read: ${explainFailure(error)}`);
      return [];
    }
  }

  /** A link's file, relative to the workspace; nothing for what is no file of the workspace. */
  #follow(path: string): string | undefined {
    try {
      const target = this.#source.followLinks(join(this.#root, path));
      if (this.#source.kindOf(target) !== "file") return undefined;
      const root = this.#source.followLinks(this.#root);
      if (isInside(root, target)) return relativePath(root, target);
      this.#report(path, "this link leads out of the workspace and is not read; put the file itself here");
    } catch (error) {
      const reason = failureCode(error) === "ENOENT" ? "what it leads to does not exist" : explainFailure(error);
      this.#report(path, `this link cannot be read: ${reason}; mend it or remove it`);
    }
    return undefined;
  }

  #report(file: string, message: string): void {
    this.#findings.push({ check: "unreadable-file", severity: "error", message, file });
  }
}
