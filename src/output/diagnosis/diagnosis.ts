export const VERDICTS = ["ok", "note", "problem"] as const;

/** As it should be; worth knowing, and perhaps as it is meant to be; something does not work because of it. */
export type Verdict = (typeof VERDICTS)[number];

/** One thing that was looked at. */
export interface Observation {
  /** What was looked at, for programs: `node`, `calendar-file`. */
  readonly id: string;
  readonly verdict: Verdict;
  /** What was found: one line. */
  readonly text: string;
  /** How to mend it, or what to do about it. */
  readonly mend?: string | undefined;
}

/** A part of what was looked at. */
export interface Examination {
  readonly id: string;
  readonly title: string;
  readonly observations: readonly Observation[];
}

/** All that was looked at, in order. */
export type Diagnosis = readonly Examination[];

export function countProblems(diagnosis: Diagnosis): number {
  const all = diagnosis.flatMap(({ observations }) => observations);
  return all.filter(({ verdict }) => verdict === "problem").length;
}
