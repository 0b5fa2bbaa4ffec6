import { compareTexts, type Range, type TextEdit } from "../text/index.js";

/** How much a finding matters, the worst first. */
export const SEVERITIES = ["error", "warning", "info"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What there is to know of a check that is no policy's. */
export interface CheckEntry {
  readonly severity: Severity;
  /** One sentence: what it finds. */
  readonly description: string;
  /** What `--fix` does where one answer is right; without it, only the person can tell. */
  readonly fix?: string;
}

/** A stretch of a text, and what is to stand in its place. */
export type Edit = TextEdit;

/** How to mend what is wrong, where there is one right answer. */
export interface Fix {
  /** What it does, in the imperative: "write status". */
  readonly title: string;
  /** Of the text that is wrong, in order, none over another. */
  readonly edits: readonly TextEdit[];
}

/** Another place that has a part in what is wrong, and which part. */
export interface RelatedPlace {
  /** As that of a finding. */
  readonly file: string;
  /** Missing where the file as a whole is meant. */
  readonly range?: Range;
  /** In a few words: "the entry that counts". */
  readonly message: string;
}

/**
 * Something that a person should know about a file: a note, or what steers the program. The message is one line: what is
 * wrong, what was expected, how to mend it.
 */
export interface Finding {
  /**
   * The code of what is wrong: the id of the check that found it, one of a policy's or of the program's own
   * (`invalid-date`). Together with the place it is what tells one finding from another; the wording is not.
   */
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly range?: Range;
  /**
   * Of a policy's check with an `each`: which of its combinations this is about, from 0. Two of them may be told at one
   * place.
   */
  readonly nth?: number;
  /** Ids of the statements that the check rests on. */
  readonly advice?: readonly string[];
  readonly fix?: Fix;
  /** What it clashes with, or rests on; the message says all of it without them. */
  readonly related?: readonly RelatedPlace[];
}

/** The same with other names for the files. */
export function renameFiles(finding: Finding, nameOf: (file: string) => string): Finding {
  const { related } = finding;
  return {
    ...finding,
    file: nameOf(finding.file),
    ...(related && { related: related.map((place) => ({ ...place, file: nameOf(place.file) })) }),
  };
}

/** A finding that the note's own words keep from being told. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** Why, as the note says. */
  readonly reason: string;
}

/** In the order of the files' names, then of the places, then of the checks. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareTexts(a.file, b.file) || (a.range?.start ?? 0) - (b.range?.start ?? 0) || compareTexts(a.check, b.check)
  );
}
