import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { runCli, type Outcome, type Surroundings } from "../cli/run-cli.js";

export const NOW = "2026-11-21T09:00:00Z";

/** Nothing of the developer's own git: no name, no settings. */
export function environmentIn(home: string, settings: Readonly<Record<string, string>> = {}): Record<string, string> {
  const entries = Object.entries(settings);
  const { PATH = "" } = process.env;
  return {
    PATH,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(
      entries.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
      ]),
    ),
  };
}

/** As git signs the commits of the tests' person. */
export const JO = { "user.name": "Jo Doe", "user.email": "jo@example.com" };

/** Runs init in this process. */
export function init(
  cwd: string,
  argv: readonly string[] = ["--yes"],
  more: Partial<Surroundings> = {},
): Promise<Outcome> {
  return runCli(["init", ...argv], { cwd, clock: NOW, env: environmentIn(cwd, JO), ...more });
}

export function makeRepository(folder: string): void {
  git(folder, "init", "--quiet", "--initial-branch=main");
}

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync("git", [...args], { cwd, env: environmentIn(cwd, JO), encoding: "utf8", stdio: "pipe" });
}

/** Every file below, git's own aside but for its hook, with its content. */
export function readAll(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const files = paths.filter((path) => !/(?:^|\/)\.git\/(?!hooks\/pre-commit$)/u.test(path));
  return Object.fromEntries(
    files
      .filter((path) => statSync(join(folder, path)).isFile())
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}
