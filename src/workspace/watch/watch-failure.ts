import { explainFailure, failureCode } from "../files/index.js";

/** Why the system does not watch a file, in words that follow a colon. */
export function explainWatchFailure(error: unknown): string {
  const code = failureCode(error);
  // inotify(7): not that the disk is full, nor that too many files are open.
  if (code === "ENOSPC") return "the system watches as many files as it may (fs.inotify.max_user_watches)";
  if (code === "EMFILE") return "the system has as many watchers as it may (fs.inotify.max_user_instances)";
  return explainFailure(error);
}
