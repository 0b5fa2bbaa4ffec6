import { statSync } from "node:fs";
import { join } from "node:path";
import { GitFailure } from "../git-failure.js";

/** What git reads in its folder, whatever it is asked. */
const READ = [
  ...["HEAD", "config", "config.worktree", "commondir", "index", "packed-refs"],
  ...["info/attributes", "objects/info/alternates"],
];

/** Git waits at a pipe and reads a device without an end: then it is not started. @throws GitFailure */
export function refuseStrangeFolder(gitFolder: string): void {
  for (const name of READ) {
    const stats = statSync(join(gitFolder, name), { throwIfNoEntry: false });
    if (stats && !stats.isFile())
      throw new GitFailure(`--staged reads git's index, and ${name} in git's own folder is no regular file; mend it`);
  }
}
