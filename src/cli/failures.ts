import { InvalidInput } from "../diagnostics/index.js";
import { CannotRead, CannotWrite, describeSystemFailure, GitFailure, NoNotes } from "../workspace/index.js";

/** A person can mend it: the workspace file, the policy or a path is wrong. The message says it all. */
export function isKnownFailure(error: unknown): error is Error {
  return [InvalidInput, NoNotes, CannotWrite, CannotRead, GitFailure].some((known) => error instanceof known);
}

/** The message of what a person or the system's keeper can mend, a full disk included. Nothing for a bug. */
export function describeFailure(error: unknown): string | undefined {
  return isKnownFailure(error) ? error.message : describeSystemFailure(error);
}
