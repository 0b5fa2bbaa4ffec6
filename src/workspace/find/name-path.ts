import { dirname, join, relative, resolve, sep } from "node:path";
import { DISK, type Files, isInside, locateInWorkspace, relativePath } from "../files/index.js";
import { compileGlobs, findGlobProblem, type PathTest, type Workspace } from "../config/index.js";

/** What a person names on the command line: a file, a folder and all in it, or a pattern. */
export interface NamedPath {
  /** As it was typed. */
  readonly word: string;
  readonly kind: "file" | "folder" | "pattern" | "missing";
  /** Absolute; of a pattern, the folder that it starts from. */
  readonly path: string;
  /** What is wrong with a pattern, if anything. */
  readonly findProblem: () => Promise<string | undefined>;
  /** What it means in a workspace; undefined if that is nothing, because it lies elsewhere. */
  readonly within: (workspace: Workspace) => Promise<Meaning | undefined>;
}

export interface Meaning {
  /** Whether it means a file: relative to the workspace, with forward slashes. */
  readonly includes: PathTest;
  /** Its own path in the workspace; "." for all of it. */
  readonly path: string;
}

const PATTERN = /[*?[\]{}()!]/u;

/**
 * Reads a word relative to `cwd`. What is there under that very name is meant, brackets and all; then what is with
 * backslashes as Windows has them; then a pattern, which shells on Windows and scripts do not expand.
 */
export function namePath(word: string, cwd: string, staged?: Files): NamedPath {
  const sources = staged ? [staged, DISK] : [DISK];
  for (const spelling of new Set([word, word.replaceAll("\\", "/")])) {
    const path = resolve(cwd, spelling);
    const kind = findKind(path, sources);
    if (kind) return nameOne(word, kind, path);
  }
  const names = word.replaceAll("\\", "/").split("/");
  // A folder whose name has brackets is that folder.
  const isThere = (at: number): boolean =>
    findKind(resolve(cwd, names.slice(0, at + 1).join("/")), sources) === "folder";
  const first = names.findIndex((name, at) => PATTERN.test(name) && !isThere(at));
  if (first === -1) return nameOne(word, "missing", resolve(cwd, names.join("/")));
  const path = resolve(cwd, `${names.slice(0, first).join("/")}${first > 0 ? "/" : ""}`);
  const pattern = names.slice(first).join("/").normalize("NFC");
  const within = (workspace: Workspace) => matchBelow(workspace, path, pattern);
  return { word, kind: "pattern", path, findProblem: () => findGlobProblem(pattern), within };
}

function nameOne(word: string, kind: NamedPath["kind"], path: string): NamedPath {
  const within = (workspace: Workspace) => Promise.resolve(locate(workspace, path));
  return { word, kind, path, findProblem: () => Promise.resolve(undefined), within };
}

function findKind(path: string, sources: readonly Files[]): "file" | "folder" | undefined {
  for (const source of sources) {
    if (!source.has(path)) continue;
    try {
      return source.kindOf(path) === "folder" ? "folder" : "file";
    } catch {
      return "file"; // A link that leads nowhere.
    }
  }
  return undefined;
}

/** Systems spell the same name in either Unicode form. A link means what it leads to as well. */
function locate(workspace: Workspace, path: string): Meaning | undefined {
  if (path === workspace.root || isInside(path, workspace.root)) return { includes: () => true, path: "." };
  const own = locateInWorkspace(workspace, path);
  if (own === undefined) return undefined;
  const meant = new Set([own, followLinks(workspace, own)].map((one) => one.normalize("NFC")));
  const includes = (file: string): boolean => {
    const normal = file.normalize("NFC");
    // A folder that cannot be read tells of all that is in it.
    return [...meant].some((one) => normal === one || normal.startsWith(`${one}/`) || one.startsWith(`${normal}/`));
  };
  return { includes, path: own };
}

function followLinks({ root, files }: Workspace, path: string): string {
  try {
    return relativePath(files.followLinks(root), files.followLinks(join(root, path)));
  } catch {
    return path;
  }
}

async function matchBelow(workspace: Workspace, base: string, pattern: string): Promise<Meaning | undefined> {
  const { root } = workspace;
  const isAround = base === root || isInside(base, root);
  const path = isAround ? "." : locateInWorkspace(workspace, base);
  if (path === undefined) return undefined;
  const matches = await compileGlobs([pattern]);
  const from = (isAround ? base : join(root, path)).normalize("NFC");
  const includes = (file: string): boolean => {
    const way = relative(from, join(root, file).normalize("NFC")).replaceAll(sep, "/");
    return matches(way) || way === pattern || way.startsWith(`${pattern}/`);
  };
  return { includes, path };
}

/** The folder to look for the workspace in. */
export function folderOf({ kind, path }: NamedPath): string {
  return kind === "folder" || kind === "pattern" ? path : dirname(path);
}
