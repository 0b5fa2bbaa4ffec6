import { spawnSync } from "node:child_process";

/** What a program that is started sees of the outer world: `io.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What git answers, without the line's end; undefined where it refuses, has no answer or is not installed. `folder` is
 * absolute and must be there.
 */
export function askGit(folder: string, args: readonly string[], env: Environment): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", folder, ...args], { env, encoding: "utf8", windowsHide: true });
  const answer = status === 0 ? stdout.replace(/\r?\n$/u, "") : "";
  return answer === "" ? undefined : answer;
}
