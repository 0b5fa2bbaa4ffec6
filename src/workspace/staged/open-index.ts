import { resolve } from "node:path";
import { DISK, type Environment, type Files, findRepository, nearestFolder } from "../files/index.js";
import { findOwnGitFolder } from "../find/index.js";
import { GitFailure, gitIn, refuseStrangeFolder } from "../git/index.js";
import { findChanged } from "./find-changed.js";
import { growTree } from "./index-tree.js";
import { StagedFiles } from "./staged-files.js";

export interface Staged {
  readonly files: Files;
  /** Whether the commit adds or changes a file. The path is absolute. */
  readonly isChanged: (path: string) => boolean;
}

export interface IndexPlace {
  /** Where the program was started: absolute. The variables that git sets for its hooks speak of the repository there. */
  readonly cwd: string;
  /** The folder whose repository is meant: absolute. */
  readonly folder: string;
  readonly env: Environment;
}

/** What speaks of one repository (git rev-parse --local-env-vars). */
const OF_ONE_REPOSITORY: ReadonlySet<string> = new Set([
  ...["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"],
  ...["GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_IMPLICIT_WORK_TREE", "GIT_CONFIG"],
]);

/** What is staged in the repository around a folder, a partial commit's own index included. @throws GitFailure */
export function openIndex({ cwd, folder, env }: IndexPlace): Staged {
  const start = DISK.followLinks(nearestFolder(folder));
  const repository = findRepository(start);
  const isHere = repository === findRepository(DISK.followLinks(nearestFolder(cwd)));
  const own = isHere ? env : withoutRepository(env);
  const top = findTop(start, repository, own);
  // In its root, where git runs hooks: relative values of those variables count from there.
  const git = gitIn(top, own);
  const gitFolder = own.GIT_DIR === undefined ? findOwnGitFolder(top) : resolve(top, own.GIT_DIR);
  refuseStrangeFolder(gitFolder);
  const tree = growTree(git(["ls-files", "--stage", "-z"]).toString("utf8"));
  // Git names the index to its hooks (githooks(5)).
  const files = new StagedFiles(top, { tree, git, isInHook: own.GIT_INDEX_FILE !== undefined });
  const changed = findChanged(git, gitFolder);
  const isChanged = (path: string): boolean => changed.has(files.wayTo(path) ?? "");
  return { files, isChanged: (path) => isChanged(path) || isChanged(followLinks(files, path)) };
}

/** Git is asked only where the nearest `.git` does not tell. */
function findTop(start: string, repository: string | undefined, env: Environment): string {
  if (repository !== undefined && env.GIT_WORK_TREE === undefined) return repository;
  if (repository === undefined && env.GIT_DIR === undefined)
    throw new GitFailure("--staged reads git's index, and this folder is in no git repository; git init makes it one");
  const answer = gitIn(start, env)(["rev-parse", "--show-toplevel"]);
  return DISK.followLinks(resolve(answer.toString("utf8").replace(/\r?\n$/u, "")));
}

function withoutRepository(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_ONE_REPOSITORY.has(name)));
}

/** What is not in the index leads nowhere else. */
function followLinks(files: Files, path: string): string {
  try {
    return files.followLinks(path);
  } catch {
    return path;
  }
}
