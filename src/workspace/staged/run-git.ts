import { spawnSync } from "node:child_process";
import type { Environment } from "../ask-git.js";
import { failureCode } from "../failure.js";
import { GitFailure } from "../git-failure.js";

/** Runs git in one folder; what it reads on standard input → what it prints. @throws GitFailure */
export type Git = (args: readonly string[], input?: string) => Buffer;

export function gitIn(cwd: string, env: Environment): Git {
  return (args, input = "") => {
    const { status, stdout, stderr, error } = spawnSync("git", args, {
      cwd,
      input,
      // Reading must not hold up a commit that is under way (git(1), GIT_OPTIONAL_LOCKS).
      env: { ...env, GIT_OPTIONAL_LOCKS: "0" },
      maxBuffer: Infinity,
      windowsHide: true,
    });
    if (error) throw explainStart(error);
    if (status === 0) return stdout;
    const words = stderr
      .toString("utf8")
      .replace(/^fatal: /u, "")
      .replaceAll(/\s+/gu, " ")
      .trim();
    throw new GitFailure(`--staged reads git's index, and git ${args[0] ?? ""} says: ${words || "nothing"}`);
  };
}

function explainStart(error: Error): Error {
  const code = failureCode(error);
  if (code === undefined) return error;
  const reason = code === "ENOENT" ? "and there is no git on the PATH; install it" : `and the system says ${code}`;
  return new GitFailure(`--staged reads git's index, ${reason}`, { cause: error });
}
