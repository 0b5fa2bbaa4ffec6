import { EXIT, type ExitCode } from "../io.js";

/** What each exit code tells, for people. */
export const EXIT_MEANINGS: readonly (readonly [ExitCode, string])[] = [
  [EXIT.ok, "fine"],
  [EXIT.findings, "errors in notes, or what --fail-on and --max-warnings ask for"],
  [EXIT.unusable, "nothing could be said"],
];
