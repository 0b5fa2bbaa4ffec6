import { delimiter } from "node:path";
import { type Environment, findPathKey, findProgram, listProgramFolders } from "../files/index.js";

/**
 * A repository's own settings can name programs for git to run, and files for it to read without an end. These win over
 * them (git-config(1)). What else could start one is not used: no pager, alias, hook, external diff or remote.
 */
export const GUARDS = [
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "core.attributesFile=/dev/null"],
  ...["-c", "core.excludesFile=/dev/null"],
  // A folder that looks like git's own, made to be found as one.
  ...["-c", "safe.bareRepository=explicit"],
] as const;

/** For commands that look for no hooks. */
export const NO_HOOKS = ["-c", "core.hooksPath=/dev/null"] as const;

/** In milliseconds. Git reads what its settings include, and that may be a pipe. */
export const MOST_TIME = 30_000;

/** Where git is, and what it sees of the outer world. */
export interface GuardedGit {
  /** Absolute. */
  readonly program: string;
  readonly env: Environment;
}

/**
 * Git as the PATH has it outside of the folder: neither a cloned folder's own `git`, nor what git itself looks for there.
 * Undefined where there is none.
 * @param folder absolute
 */
export function guardGit(env: Environment, folder: string): GuardedGit | undefined {
  const folders = listProgramFolders(env, folder);
  const program = findProgram("git", folders);
  if (program === undefined) return undefined;
  return { program, env: { ...env, [findPathKey(env)]: folders.join(delimiter), ...GUARDING } };
}

const GUARDING = {
  // Reading must not hold up a commit that is under way (git(1), GIT_OPTIONAL_LOCKS).
  GIT_OPTIONAL_LOCKS: "0",
  // What a repository lacks is not fetched: that would start what its settings name for it.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
} as const;
