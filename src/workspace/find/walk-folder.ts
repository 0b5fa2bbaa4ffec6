import { join } from "node:path";
import type { Finding } from "../../diagnostics/index.js";
import { compareTexts } from "../../text/index.js";
import type { WORKSPACE_CHECKS } from "./checks.js";
import {
  DISK,
  type Entry,
  explainFailure,
  failureCode,
  type Files,
  isInside,
  refuseSpecial,
  relativePath,
} from "../files/index.js";
import { CONFIG_NAME, type PathTest } from "../config/index.js";
import { readIgnoreRules, type IgnoreRules } from "./git-ignore.js";
import { isTemporary } from "../write/index.js";

export interface FoundFile {
  /** Relative to the workspace, with forward slashes, as the disk spells it. */
  readonly path: string;
  /** The same with links resolved. */
  readonly realPath: string;
}

export interface Walk {
  /** In code-unit order of their paths: the same on every system and in every language. */
  readonly files: readonly FoundFile[];
  /** What could not be read or followed, and what a person may take to count and does not. */
  readonly findings: readonly Finding[];
  /** What runs have left that were killed, or another one is about to rename. */
  readonly leftovers: readonly string[];
  /** How many folders and wanted files git ignores. */
  readonly ignored: number;
}

export interface Wanted {
  readonly isWanted: PathTest;
  /** Whether notes may lie in a folder: where none may, nobody misses them. */
  readonly mayHoldNotes: PathTest;
}

/**
 * All wanted files below a folder. Left out: names that begin with a dot, node_modules, what git ignores, and workspaces below this one. Links to
 * folders are not followed, so no loop can form; a link to a file counts if it stays in the workspace and the file is
 * not found under its own name.
 */
export async function walkFolder(root: string, wanted: Wanted, files: Files = DISK): Promise<Walk> {
  const walker = new Walker(root, wanted, files);
  await walker.walk("", await readIgnoreRules(root, files, walker.onRefused));
  return walker.finish();
}

class Walker {
  readonly #root: string;
  readonly #isWanted: PathTest;
  readonly #mayHoldNotes: PathTest;
  readonly #source: Files;
  readonly #files: FoundFile[] = [];
  readonly #links: string[] = [];
  readonly #findings: Finding[] = [];
  readonly #leftovers: string[] = [];
  #ignored = 0;

  constructor(root: string, { isWanted, mayHoldNotes }: Wanted, source: Files) {
    this.#root = root;
    this.#isWanted = isWanted;
    this.#mayHoldNotes = mayHoldNotes;
    this.#source = source;
  }

  readonly onRefused = (file: string, reason: string): void => {
    this.#report(relativePath(this.#root, file), `this file cannot be read, so that it ignores nothing: ${reason}`);
  };

  async walk(folder: string, outer: IgnoreRules): Promise<void> {
    const entries = this.#list(folder);
    if (folder !== "" && entries.some(({ name }) => name === CONFIG_NAME)) {
      if (this.#mayHoldNotes(folder)) this.#tell(`${folder}/${CONFIG_NAME}`, "nested-workspace-file", NESTED);
      return;
    }
    const rules = entries.some((entry) => entry.name === ".gitignore") ? await outer.enter(folder) : outer;
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (isTemporary(entry.name)) this.#leftovers.push(path);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) {
        if (entry.name === "node_modules") continue;
        if (rules.ignores(path, true)) this.#ignored++;
        else await this.walk(path, rules);
      } else if (this.#isWanted(path)) {
        if (rules.ignores(path, false)) this.#ignored++;
        else if (entry.isFile()) this.#files.push({ path, realPath: path });
        else if (entry.isSymbolicLink()) this.#links.push(path);
        else this.#report(path, `this file cannot be read: ${explainFailure(refuseSpecial(path))}`);
      } else if (entry.isSymbolicLink()) {
        if (!rules.ignores(path, false) && entry.name !== "node_modules") this.#noteFolder(path);
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
    return { files, findings: this.#findings, leftovers: this.#leftovers, ignored: this.#ignored };
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
      const root = this.#source.followLinks(this.#root);
      const kind = this.#source.kindOf(target);
      if (kind === "folder") this.#noteFolder(path);
      if (kind === "folder") return undefined;
      if (!isInside(root, target)) this.#report(path, LEADS_OUT);
      else if (kind === "other") this.#report(path, `this link cannot be read: ${explainFailure(refuseSpecial(path))}`);
      else if (/(?:^|\/)\.git\//iu.test(relativePath(root, target))) this.#report(path, LEADS_TO_GIT);
      else return relativePath(root, target);
    } catch (error) {
      const reason = failureCode(error) === "ENOENT" ? "what it leads to does not exist" : explainFailure(error);
      this.#report(path, `this link cannot be read: ${reason}; mend it or remove it`);
    }
    return undefined;
  }

  /** One that stays in the workspace is found under its own name. */
  #noteFolder(path: string): void {
    if (!this.#mayHoldNotes(path)) return;
    try {
      const target = this.#source.followLinks(join(this.#root, path));
      const root = this.#source.followLinks(this.#root);
      if (target === root || isInside(root, target) || this.#source.kindOf(target) !== "folder") return;
      this.#tell(path, "linked-folder", NOT_SEARCHED);
    } catch (error) {
      explainFailure(error); // A link that is no note's and leads nowhere is nobody's loss; a bug goes on.
    }
  }

  #report(file: string, message: string): void {
    this.#findings.push({ check: "unreadable-file", severity: "error", message, file });
  }

  #tell(file: string, check: keyof typeof WORKSPACE_CHECKS, message: string): void {
    this.#findings.push({ check, severity: "info", message, file });
  }
}

const LEADS_OUT = "this link leads out of the workspace and is not read; put the file itself here";
const LEADS_TO_GIT = "this link leads into git's own folder and is not read; put the file itself here";
const NOT_SEARCHED =
  "this linked folder leads out of the workspace and is not searched for notes; put the folder itself here, or run followthrough there";
const NESTED =
  "this folder is a workspace of its own, whose notes are not read here; run followthrough there, or followthrough people for both; to make one of them, move what the file says up and remove it";
