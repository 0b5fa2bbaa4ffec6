import type { Git } from "./run-git.js";

/** Where a person keeps settings: what a repository brings is in none of them. */
const OWN_SCOPES: ReadonlySet<string | undefined> = new Set(["system", "global", "command"]);

/** The filters that the repository's own settings define: programs that came with it, and no person's (`git lfs install`). */
export function findForeignFilters(git: Git): ReadonlySet<string> {
  // One key that is there in any case, for git fails where it finds none; GUARDS sets it.
  const keys = String.raw`^(filter\..*|core\.fsmonitor)$`;
  // git-config(1): with --null and --show-scope, SCOPE, a null, KEY, a newline, VALUE, a null.
  const fields = git(["config", "--null", "--show-scope", "--get-regexp", keys]).toString("utf8").split("\0");
  const foreign = new Set<string>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope, setting = ""] = fields.slice(at, at + 2);
    const name = /^filter\.(.*)\.[^.\n]+(?:\n|$)/su.exec(setting)?.[1];
    if (name !== undefined && !OWN_SCOPES.has(scope)) foreign.add(name);
  }
  return foreign;
}
