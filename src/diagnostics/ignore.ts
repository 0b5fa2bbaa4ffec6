import type { Range } from "../text/index.js";
import type { CheckEntry } from "./finding.js";

/** A check as a comment names it, and where. */
export interface IgnoredCheck extends Range {
  readonly id: string;
}

/** A comment of a note, `followthrough-ignore CHECK, …: reason`: findings of these checks are not to be told. */
export interface Ignore {
  /** Of the whole comment. */
  readonly range: Range;
  readonly checks: readonly IgnoredCheck[];
  /** Missing where the comment gives none; then it ignores nothing. */
  readonly reason?: string;
  /** Findings that begin within one of these, the ends included, are meant. */
  readonly covers: readonly Range[];
}

/** All that a note says about what is not to be told. */
export interface Ignores {
  readonly comments: readonly Ignore[];
  /** The ids of what reading a note can find; a policy's are known to the policy. */
  readonly readerChecks: readonly string[];
}

export const NO_IGNORES: Ignores = { comments: [], readerChecks: [] };

/** What is wrong with such a comment itself. It cannot be ignored in its turn. */
export const IGNORE_CHECKS = {
  "ignore-without-check": { severity: "warning", description: "A followthrough-ignore comment names no check." },
  "ignore-without-reason": { severity: "warning", description: "A followthrough-ignore comment gives no reason." },
  "unused-ignore": {
    severity: "info",
    description: "A followthrough-ignore comment ignores nothing.",
    fix: "writes the check that is misspelled",
  },
} as const satisfies Readonly<Record<string, CheckEntry>>;

export type IgnoreCheck = keyof typeof IGNORE_CHECKS;
