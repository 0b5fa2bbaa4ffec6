import { statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { explainFailure } from "../files/index.js";
import { GitFailure } from "./git-failure.js";

/** What git reads in its folder, whatever it is asked. */
const READ = [
  ...["HEAD", "config", "config.worktree", "commondir", "index", "packed-refs", "shallow"],
  ...["info/attributes", "info/exclude", "info/grafts", "info/sparse-checkout", "objects/info/alternates"],
];

/** Git waits at a pipe and reads a device without an end: then it is not started. @throws GitFailure */
export function refuseStrangeFolder(gitFolder: string): void {
  if (look(gitFolder)?.isDirectory() !== true)
    throw new GitFailure(
      "--staged reads git's index, and .git is neither git's own folder nor the name of it; mend it",
    );
  for (const name of READ) {
    if (look(join(gitFolder, name))?.isFile() === false)
      throw new GitFailure(`--staged reads git's index, and ${name} in git's own folder is no regular file; mend it`);
  }
}

function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    explainFailure(error); // what is no failure of the file system goes on
    return undefined;
  }
}
