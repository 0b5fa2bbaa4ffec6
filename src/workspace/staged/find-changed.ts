import { DISK, LIMITS } from "../files/index.js";
import type { Git } from "../git/index.js";
import { join } from "node:path";

/**
 * The paths that the commit adds or changes, relative to the repository's root: what differs from the commit before it,
 * or from nothing if it is the first. A merge changes what differs from each of its parents, not what one of them brings.
 * A renamed file is a new one.
 */
export function findChanged(git: Git, gitFolder: string): ReadonlySet<string> {
  const [first, ...others] = ["HEAD", ...readMergeHeads(gitFolder)].map((parent) => differingFrom(git, parent));
  return new Set([...(first ?? [])].filter((path) => others.every((paths) => paths.has(path))));
}

/** `git diff --cached` without a commit means HEAD, or the empty tree before the first commit (git-diff(1)). */
function differingFrom(git: Git, parent: string): ReadonlySet<string> {
  const args = [
    ...["diff", "--cached", "--name-only", "--no-renames", "--diff-filter=d", "-z"],
    // Neither the programs nor the file that settings can name for it.
    ...["--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "-O/dev/null"],
  ];
  const answer = git(parent === "HEAD" ? args : [...args, parent]);
  return new Set(
    answer
      .toString("utf8")
      .split("\0")
      .filter((path) => path !== ""),
  );
}

/** What is being merged; nothing unless a merge is under way. */
function readMergeHeads(gitFolder: string): readonly string[] {
  const file = join(gitFolder, "MERGE_HEAD");
  if (!DISK.has(file)) return [];
  return DISK.readText(file, LIMITS.source)
    .split("\n")
    .filter((line) => /^[\da-f]{40,}$/u.test(line));
}
