import { spawnSync } from "node:child_process";
import { type Environment, findRepository } from "../files/index.js";
import { guardGit, GUARDS, MOST_TIME } from "./guard.js";

/**
 * What git answers, without the line's end; undefined where it refuses, has no answer or is not installed. `folder` is
 * absolute and must be there.
 */
export function askGit(folder: string, args: readonly string[], env: Environment): string | undefined {
  const git = guardGit(env, findRepository(folder) ?? folder);
  if (git === undefined) return undefined;
  const { status, stdout } = spawnSync(git.program, [...GUARDS, "-C", folder, ...args], {
    ...{ env: git.env, encoding: "utf8", windowsHide: true },
    ...{ timeout: MOST_TIME, killSignal: "SIGKILL" },
  });
  const answer = status === 0 ? stdout.replace(/\r?\n$/u, "") : "";
  return answer === "" ? undefined : answer;
}
