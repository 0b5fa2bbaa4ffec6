import { compareTexts } from "../text/index.js";

export const SEVERITIES = ["error", "warning", "info"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A stretch of a text, as UTF-16 offsets; `end` is the first one after it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Something that a person should know about a file, in one line: what is wrong, what was expected, how to mend it. */
export interface Finding {
  /** The id of the check that found it: one of a policy's, or one of the reader's own (`invalid-date`). */
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly range?: Range;
  /** Ids of the statements that the check rests on. */
  readonly advice?: readonly string[];
}

/** In the order of the files' names, then of the places, then of the checks. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.range?.start ?? 0) - (b.range?.start ?? 0) ||
    compareTexts(a.check, b.check) ||
    compareTexts(a.message, b.message)
  );
}
