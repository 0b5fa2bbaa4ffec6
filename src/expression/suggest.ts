import { nearest } from "../text/index.js";
import type { ExpressionProblem } from "./language.js";

/** A problem of an expression before anything is suggested. */
export interface Slip extends ExpressionProblem {
  /** What could have been meant by the name that stands there and is unknown. */
  readonly candidates?: readonly string[];
  /** The function that what it is called on or with does not fit. */
  readonly call?: string;
}

/**
 * Adds which name was most likely meant: one with which the expression reads at that place. `today.dys(2)` does not mean
 * `days`, which is no method, and `workdy(today)` not `workday`, which is one.
 *
 * @param findSlip what is wrong with another source in the place of this one
 */
export function finishProblem(
  { message, start, end, candidates }: Slip,
  source: string,
  findSlip: (source: string) => Slip | undefined,
): ExpressionProblem {
  if (!candidates || candidates.length === 0) return { message, start, end };
  const possible = new Set(candidates);
  for (;;) {
    const meant = nearest(source.slice(start, end), possible);
    if (meant === undefined) return { message: `${message}; known are ${candidates.join(", ")}`, start, end };
    const slip = findSlip(source.slice(0, start) + meant + source.slice(end));
    if (slip?.start !== start && slip?.call !== meant)
      return { message: `${message}; did you mean ${meant}?`, start, end };
    possible.delete(meant);
  }
}
