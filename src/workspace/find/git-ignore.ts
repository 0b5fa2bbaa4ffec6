import { basename, dirname, join, resolve } from "node:path";
import type { Ignore } from "ignore";
import {
  DISK,
  explainFailure,
  failureCode,
  type Files,
  findRepository,
  LIMITS,
  RefusedFile,
  relativePath,
} from "../files/index.js";

/** What git ignores below one folder. */
export interface IgnoreRules {
  /** `path` is relative to the workspace, with forward slashes; its folders are known not to be ignored. */
  readonly ignores: (path: string, isFolder: boolean) => boolean;
  /** The rules below a folder of this one that has a `.gitignore` of its own. */
  readonly enter: (folder: string) => Promise<IgnoreRules>;
}

/**
 * What git ignores in the workspace: `.git/info/exclude`, then every `.gitignore` from the repository's root down; the
 * later rule wins (gitignore(5)). A workspace that is itself ignored (a private folder in a public repository) is read
 * all the same, by its own rules alone. Without a repository the workspace's own `.gitignore` files count.
 */
export async function readIgnoreRules(
  root: string,
  files: Files = DISK,
  onRefused: OnRefused = () => undefined,
): Promise<IgnoreRules> {
  const repository = findRepository(root);
  const from = { root, read: (file: string, from = files) => readLines(file, { files: from, onRefused }) };
  if (repository === undefined) return rulesBelow({ ...from, top: root, ignore: undefined });
  const outer = await readOuterRules(repository, from);
  const isIgnored = repository !== root && outer?.ignores(`${relativePath(repository, root)}/`);
  return rulesBelow({
    ...from,
    ...(isIgnored ? { top: root, ignore: undefined } : { top: repository, ignore: outer }),
  });
}

/** Told of a file that is there and not read: its absolute path, and why. */
export type OnRefused = (file: string, reason: string) => void;

interface Reading {
  readonly root: string;
  /** A file's lines, from the workspace's files unless it says otherwise. */
  readonly read: (file: string, from?: Files) => readonly string[];
}

interface RulesFrom extends Reading {
  /** The folder that the matcher's paths start from. */
  readonly top: string;
  readonly ignore: Ignore | undefined;
}

function rulesBelow({ top, root, ignore, read }: RulesFrom): IgnoreRules {
  const prefix = top === root ? "" : `${relativePath(top, root)}/`;
  return {
    ignores: (path, isFolder) => ignore?.ignores(`${prefix}${path}${isFolder ? "/" : ""}`) ?? false,
    enter: async (folder) => {
      const from = prefix + folder;
      const lines = read(join(top, from, ".gitignore"));
      return rulesBelow({ top, root, read, ignore: await extend(ignore, lines, depthOf(from)) });
    },
  };
}

/** The rules from outside of the workspace's folder. */
async function readOuterRules(repository: string, { root, read }: Reading): Promise<Ignore | undefined> {
  const own = (file: string): readonly string[] => read(file, DISK);
  let ignore = await extend(undefined, own(join(findGitFolder(repository, own), "info", "exclude")), 0);
  const folders: string[] = [];
  for (let folder = root; folder !== repository; folder = dirname(folder)) folders.unshift(dirname(folder));
  for (const [depth, folder] of folders.entries()) {
    ignore = await extend(ignore, read(join(folder, ".gitignore")), depth);
  }
  return ignore;
}

/** The library is loaded only where there is something to ignore. */
async function extend(outer: Ignore | undefined, lines: readonly string[], depth: number): Promise<Ignore | undefined> {
  const rules = lines.filter((line) => line.trim() !== "" && !line.startsWith("#") && !isSlow(line));
  if (rules.length === 0) return outer;
  const { default: createIgnore } = await import("ignore");
  const own = createIgnore();
  return (outer ? own.add(outer) : own).add(rules.map((rule) => atDepth(rule, depth)));
}

/** In characters; the library makes a regular expression of each rule, and V8 refuses one that is too long. */
const LONGEST_RULE = 1_000;
const MOST_DEEP = 3;

/**
 * Whether a rule could take time out of all proportion: with many `**` within it, a deep folder is matched in all ways
 * there are to share its levels out among them. Nobody writes such a rule, and none is followed.
 */
function isSlow(rule: string): boolean {
  return rule.length > LONGEST_RULE || (rule.match(/\*\*/gu)?.length ?? 0) > MOST_DEEP;
}

/**
 * A rule of a nested `.gitignore`, for paths from the top. They are asked about only below that folder, so that `*`
 * may stand for each folder on the way there, whatever its name would mean in a pattern.
 */
function atDepth(rule: string, depth: number): string {
  if (depth === 0) return rule;
  const isNegative = rule.startsWith("!");
  const pattern = (isNegative ? rule.slice(1) : rule).replace(/^\\(?=[!#])/u, "");
  // gitignore(5): a slash at the beginning or in the middle ties the pattern to its folder.
  const isTied = /\/(?=.*\S)/u.test(pattern);
  return `${isNegative ? "!" : ""}/${"*/".repeat(depth)}${isTied ? pattern.replace(/^\//u, "") : `**/${pattern}`}`;
}

function depthOf(folder: string): number {
  return folder.split("/").filter((name) => name !== "").length;
}

/** What a worktree shares with its repository, or the same. */
function findGitFolder(repository: string, read: ReadLines): string {
  const own = findOwnGitFolder(repository, read);
  const common = read(join(own, "commondir"))[0];
  return common === undefined ? own : resolve(own, common);
}

type ReadLines = (file: string) => readonly string[];

/** In a worktree or submodule `.git` is a file that names the folder. */
export function findOwnGitFolder(repository: string, read: ReadLines = (file) => readLines(file)): string {
  const git = join(repository, ".git");
  if (!isPlainFile(git)) return git;
  const folder = /^gitdir: (.+)$/u.exec(read(git)[0] ?? "")?.[1];
  return folder === undefined ? git : resolve(repository, folder);
}

function isPlainFile(path: string): boolean {
  try {
    return DISK.kindOf(path) !== "folder";
  } catch (error) {
    if (failureCode(error) === "ENOENT") return false;
    throw error;
  }
}

interface LineReading {
  readonly files?: Files;
  readonly onRefused?: OnRefused;
}

/** No rules where there is no such file. Of one that cannot be read, that is told: what it ignores counts as notes. */
function readLines(file: string, { files = DISK, onRefused }: LineReading = {}): readonly string[] {
  try {
    if (basename(file) === ".gitignore" && isLink(file, files)) throw new RefusedFile(file, "ENOTREG", IS_LINK);
    return files
      .readText(file, LIMITS.source)
      .replace(/^\uFEFF/u, "")
      .split(/\r?\n/u);
  } catch (error) {
    const reason = explainFailure(error);
    if (!["ENOENT", "ENOTDIR"].includes(failureCode(error) ?? "")) onRefused?.(file, reason);
    return [];
  }
}

const IS_LINK = "it is a link, and git follows none here; put the file itself here";

function isLink(file: string, files: Files): boolean {
  return files.followLinks(file) !== join(files.followLinks(dirname(file)), basename(file));
}
