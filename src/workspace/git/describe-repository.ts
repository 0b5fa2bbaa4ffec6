import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { oneLine } from "../../text/index.js";
import { askGit } from "./ask-git.js";
import {
  DISK,
  type Environment,
  explainFailure,
  findRepository,
  isInside,
  LIMITS,
  relativePath,
} from "../files/index.js";

/** The git repository around a folder, as git itself sees it: worktrees and settings of its own included. */
export interface Repository {
  /** Absolute; of a worktree, the worktree's. */
  readonly root: string;
  /** The folder relative to it, with forward slashes; "." where it is the root. */
  readonly folder: string;
  /** Where its hooks stand: absolute. Undefined when a setting puts them where other repositories have theirs, too. */
  readonly hooks?: string;
  /** The branch that others build on, as far as can be told. */
  readonly branch: string;
  readonly isOnGitHub: boolean;
}

type Ask = (...args: readonly string[]) => string | undefined;

/** As git signs commits. */
export interface GitUser {
  readonly name?: string;
  readonly email?: string;
}

/** `folder` is absolute and may not be there yet. Undefined outside of a repository, and without git. */
export function describeRepository(folder: string, env: Environment): Repository | undefined {
  const start = realpathSync.native(nearestThere(folder));
  const ask: Ask = (...args) => askGit(start, args, env);
  const top = ask("rev-parse", "--show-toplevel");
  if (top === undefined) return undefined;
  // Git on Windows writes forward slashes; resolving spells it as Node does.
  const root = resolve(top);
  // A setting of the repository (core.worktree) could name any folder as its root, to be written into.
  if (env.GIT_WORK_TREE === undefined && findRepository(start) !== root) return undefined;
  const target = resolve(start, relativePath(nearestThere(folder), folder));
  const branch = ask("symbolic-ref", "--short", "refs/remotes/origin/HEAD")?.replace(/^origin\//u, "");
  return {
    root,
    folder: relativePath(root, target),
    hooks: findHooks(root, start, ask),
    branch: branch ?? ask("symbolic-ref", "--short", "HEAD") ?? "main",
    isOnGitHub: /\bgithub\.com[:/]/u.test(ask("config", "--get-regexp", String.raw`^remote\..*\.url$`) ?? ""),
  };
}

/** Without an address that is none: git takes anything for one. */
export function readGitUser(folder: string, env: Environment): GitUser {
  const start = nearestThere(folder);
  const [name, email] = ["user.name", "user.email"].map((key) => askGit(start, ["config", key], env)?.trim());
  return { name: name && oneLine(name), email: email !== undefined && EMAIL.test(email) ? email : undefined };
}

/** As the workspace file takes it. */
const EMAIL = /^[^\s@]+@[^\s@]+$/u;

/**
 * `core.hooksPath` may name a folder that all of a person's repositories share: a hook there would run in each. A `.git`
 * that is a file may name another repository's folder, unless that names it in turn, as a worktree's or submodule's does.
 */
function findHooks(root: string, start: string, ask: Ask): string | undefined {
  const common = ask("rev-parse", "--git-common-dir");
  const hooks = ask("rev-parse", "--git-path", "hooks");
  if (common === undefined || hooks === undefined) return undefined;
  const [own, folder] = [resolve(start, common), resolve(start, hooks)];
  if (isInside(root, folder)) return folder;
  return isInside(own, folder) && isKnownTo(ask, root) ? folder : undefined;
}

function isKnownTo(ask: Ask, root: string): boolean {
  const gitFolder = ask("rev-parse", "--absolute-git-dir");
  if (gitFolder === undefined) return false;
  if (isInside(root, resolve(gitFolder))) return true;
  // gitrepository-layout(5): worktrees/ID/gitdir; git-submodule(1) sets core.worktree.
  const [back] = readLines(join(gitFolder, "gitdir"));
  const worktree = ask("config", "core.worktree");
  const named = back === undefined ? worktree && resolve(gitFolder, worktree) : dirname(resolve(gitFolder, back));
  return named !== undefined && followLinks(named) === followLinks(root);
}

function readLines(file: string): readonly string[] {
  try {
    return DISK.readText(file, LIMITS.source).split(/\r?\n/u);
  } catch (error) {
    explainFailure(error); // what is no failure of the file system goes on
    return [];
  }
}

function followLinks(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : path;
}

function nearestThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}

const HOOK_PROGRAMS = {
  "pre-commit": [".pre-commit-config.yaml"],
  husky: [".husky"],
  lefthook: ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"],
} as const;

/** The program that the repository has its hooks run by, by its file; undefined: git alone. */
export function findHookProgram(root: string): keyof typeof HOOK_PROGRAMS | undefined {
  const names = ["pre-commit", "husky", "lefthook"] as const;
  return names.find((name) => HOOK_PROGRAMS[name].some((file) => existsSync(join(root, file))));
}
