import type { Flaw } from "../../diagnostics/index.js";
import { nearest } from "../../text/index.js";
import type { ExpressionCheck } from "./checks.js";

/** What is wrong with an expression, before a name is suggested. */
export interface Unmended extends Flaw<ExpressionCheck> {
  /** What could have been meant by the name that stands there and is unknown. */
  readonly candidates?: readonly string[];
  /** What `followthrough explain` calls the candidates, where they are too many for a message. */
  readonly topic?: "functions";
  /** The function that what it is called on or with does not fit. */
  readonly call?: string;
}

/**
 * Adds which name was most likely meant: one with which the expression reads at that place. `today.dys(2)` does not mean
 * `days`, which is no method, and `workdy(today)` not `workday`, which is one.
 *
 * @param tryMended what is wrong with another source in the place of this one
 */
export function suggestName(
  { check, message, range, candidates, topic }: Unmended,
  source: string,
  tryMended: (source: string) => Unmended | undefined,
): Flaw<ExpressionCheck> {
  const { start, end } = range;
  if (!candidates || candidates.length === 0) return { check, message, range };
  const possible = new Set(candidates);
  for (;;) {
    const meant = nearest(source.slice(start, end), possible);
    const known =
      topic === undefined ? `known are ${candidates.join(", ")}` : `followthrough explain ${topic} lists all`;
    if (meant === undefined) return { check, message: `${message}; ${known}`, range };
    const flaw = tryMended(source.slice(0, start) + meant + source.slice(end));
    if (flaw?.range.start !== start && flaw?.call !== meant)
      return { check, message: `${message}; did you mean ${meant}?`, range };
    possible.delete(meant);
  }
}
