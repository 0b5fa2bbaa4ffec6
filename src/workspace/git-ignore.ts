import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Ignore } from "ignore";
import { DISK, type Files } from "./files.js";
import { findRepository } from "./find-config.js";
import { relativePath } from "./relative-path.js";

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
export async function readIgnoreRules(root: string, files: Files = DISK): Promise<IgnoreRules> {
  const repository = findRepository(root);
  if (repository === undefined) return rulesBelow({ top: root, root, ignore: undefined, files });
  const outer = await readOuterRules(repository, root, files);
  const isIgnored = repository !== root && outer?.ignores(`${relativePath(repository, root)}/`);
  return rulesBelow(
    isIgnored ? { top: root, root, ignore: undefined, files } : { top: repository, root, ignore: outer, files },
  );
}

interface RulesFrom {
  /** The folder that the matcher's paths start from. */
  readonly top: string;
  readonly root: string;
  readonly ignore: Ignore | undefined;
  readonly files: Files;
}

function rulesBelow({ top, root, ignore, files }: RulesFrom): IgnoreRules {
  const prefix = top === root ? "" : `${relativePath(top, root)}/`;
  return {
    ignores: (path, isFolder) => ignore?.ignores(`${prefix}${path}${isFolder ? "/" : ""}`) ?? false,
    enter: async (folder) => {
      const from = prefix + folder;
      const lines = readLines(join(top, from, ".gitignore"), files);
      return rulesBelow({ top, root, files, ignore: await extend(ignore, lines, depthOf(from)) });
    },
  };
}

/** The rules from outside of the workspace's folder. */
async function readOuterRules(repository: string, root: string, files: Files): Promise<Ignore | undefined> {
  let ignore = await extend(undefined, readLines(join(findGitFolder(repository), "info", "exclude")), 0);
  const folders: string[] = [];
  for (let folder = root; folder !== repository; folder = dirname(folder)) folders.unshift(dirname(folder));
  for (const [depth, folder] of folders.entries()) {
    ignore = await extend(ignore, readLines(join(folder, ".gitignore"), files), depth);
  }
  return ignore;
}

/** The library is loaded only where there is something to ignore. */
async function extend(outer: Ignore | undefined, lines: readonly string[], depth: number): Promise<Ignore | undefined> {
  const rules = lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
  if (rules.length === 0) return outer;
  const { default: createIgnore } = await import("ignore");
  const own = createIgnore();
  return (outer ? own.add(outer) : own).add(rules.map((rule) => atDepth(rule, depth)));
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
function findGitFolder(repository: string): string {
  const own = findOwnGitFolder(repository);
  const common = readLines(join(own, "commondir"))[0];
  return common === undefined ? own : resolve(own, common);
}

/** In a worktree or submodule `.git` is a file that names the folder. */
export function findOwnGitFolder(repository: string): string {
  const git = join(repository, ".git");
  if (statSync(git, { throwIfNoEntry: false })?.isDirectory() !== false) return git;
  return resolve(repository, readLines(git)[0]?.replace(/^gitdir: /u, "") ?? "");
}

/** No rules where there is no such file; git, too, goes on without one that it cannot read. */
function readLines(file: string, files: Files = DISK): readonly string[] {
  try {
    return files
      .readText(file)
      .replace(/^\uFEFF/u, "")
      .split(/\r?\n/u);
  } catch {
    return [];
  }
}
