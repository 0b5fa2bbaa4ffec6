import { InvalidInput } from "../text/index.js";
import { CannotRead, CannotWrite, GitFailure, InvalidConfig, NoNotes } from "../workspace/index.js";

/** A person can mend it: the workspace file, the policy or a path is wrong. The message says it all. */
export function isKnownFailure(error: unknown): error is Error {
  return [InvalidInput, InvalidConfig, NoNotes, CannotWrite, CannotRead, GitFailure].some(
    (known) => error instanceof known,
  );
}
