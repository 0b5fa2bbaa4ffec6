import { type Environment, failureCode, findRepository, ownProcess } from "../files/index.js";
import { GitFailure } from "./git-failure.js";
import { guardGit, GUARDS, MOST_TIME, NO_HOOKS } from "./guard.js";

/** Runs git in one folder; what it reads on standard input → what it prints. @throws GitFailure */
export type Git = (args: readonly string[], input?: string) => Buffer;

export function gitIn(cwd: string, env: Environment): Git {
  return (args, input = "") => {
    const git = guardGit(env, findRepository(cwd) ?? cwd);
    if (git === undefined)
      throw new GitFailure("--staged reads git's index, and there is no git on the PATH; install it");
    const { spawnSync } = ownProcess.getBuiltinModule("node:child_process");
    const { status, stdout, stderr, error } = spawnSync(git.program, [...GUARDS, ...NO_HOOKS, ...args], {
      ...{ cwd, input, env: git.env, maxBuffer: Infinity, windowsHide: true },
      ...{ timeout: MOST_TIME, killSignal: "SIGKILL" },
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
  const isLate = code === "ETIMEDOUT";
  const reason = isLate
    ? `and git has not answered within ${MOST_TIME / 1000} seconds; see whether git status does`
    : `and the system says ${code}`;
  return new GitFailure(`--staged reads git's index, ${reason}`, { cause: error });
}
