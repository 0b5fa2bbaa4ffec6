import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fillFolder, makeFolder, type Item } from "../workspace/make-folder.js";

/** Git as it is after its installation, with a person's name; nothing of the developer's own, nor of a hook that runs the tests. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Jo Doe",
  GIT_AUTHOR_EMAIL: "jo@example.com",
  GIT_COMMITTER_NAME: "Jo Doe",
  GIT_COMMITTER_EMAIL: "jo@example.com",
};

export interface GitOutcome {
  readonly code: number | null;
  /** What it printed, on both outputs. */
  readonly text: string;
}

/** A real repository for one test. */
export interface Repository {
  readonly root: string;
  /** Writes files, or links. */
  readonly write: (items: Readonly<Record<string, Item>>) => void;
  /** Writes a program. */
  readonly writeProgram: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** Runs git and throws if it refuses. */
  readonly git: (...args: readonly string[]) => string;
  /** Runs git, come what may. */
  readonly tryGit: (args: readonly string[], env?: Readonly<Record<string, string>>) => GitOutcome;
  /** The same in a folder of it. */
  readonly inFolder: (folder: string) => Repository;
}

export function makeRepository(items: Readonly<Record<string, Item>> = {}): Repository {
  const root = makeFolder(items);
  const repository = repositoryAt(root);
  repository.git("init", "--quiet", "--initial-branch", "main");
  return repository;
}

export function repositoryAt(root: string): Repository {
  const tryGit: Repository["tryGit"] = (args, env = {}) => {
    const result = spawnSync("git", args, { cwd: root, env: { ...GIT_ENV, ...env }, encoding: "utf8" });
    return { code: result.status, text: result.stdout + result.stderr };
  };
  return {
    root,
    write: (items) => {
      fillFolder(root, items);
    },
    writeProgram: (path, text) => {
      fillFolder(root, { [path]: text });
      chmodSync(join(root, path), 0o755);
    },
    remove: (path) => {
      rmSync(join(root, path), { recursive: true });
    },
    git: (...args) => {
      const { code, text } = tryGit(args);
      if (code !== 0) throw new Error(`git ${args.join(" ")}: ${text}`);
      return text;
    },
    tryGit,
    inFolder: (folder) => repositoryAt(join(root, folder)),
  };
}
