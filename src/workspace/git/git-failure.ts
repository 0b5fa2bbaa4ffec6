/** What was asked for needs git, and git cannot do it here; the message says why. */
export class GitFailure extends Error {
  override readonly name = "GitFailure";
}
