/** Of an even count, the middle between the two in the middle; 0 of none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = 0, high = low] = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return (low + high) / 2;
}

/** How long something has lasted, in days, and whether it has come to the end that is asked for. */
export interface Duration {
  readonly days: number;
  /** False: it was still going on after so many days, or ended otherwise. */
  readonly isEnded: boolean;
}

/**
 * After how many days half have come to their end: the median of the product-limit estimate (E. L. Kaplan and P. Meier,
 * "Nonparametric Estimation from Incomplete Observations", Journal of the American Statistical Association 53, 1958,
 * pp. 457–481). What is still going on counts up to the day that it has reached, where the median of the ended ones alone
 * would tell only of the quick ones. Of what ends and what breaks off on one day, the end comes first. Where the estimate
 * is one half over a stretch, its middle counts, so that without anything unfinished it is the usual median; over a
 * stretch that has no end yet, there is none.
 *
 * @returns undefined until more than half are known to end
 */
export function medianDuration(durations: readonly Duration[]): number | undefined {
  const sorted = durations.toSorted((a, b) => a.days - b.days || Number(b.isEnded) - Number(a.isEnded));
  let lasting = 1;
  let half: number | undefined;
  for (let at = 0; at < sorted.length;) {
    const { days = 0 } = sorted[at] ?? {};
    const same = countSame(sorted, at, days);
    if (same.ended > 0) {
      if (half !== undefined) return (half + days) / 2;
      const observed = sorted.length - at;
      lasting *= (observed - same.ended) / observed;
      if (lasting < 0.5 - ROUNDING) return days;
      if (lasting < 0.5 + ROUNDING) half = days;
    }
    at += same.all;
  }
  return undefined;
}

/** What a product of fractions may be off by. */
const ROUNDING = 1e-9;

function countSame(sorted: readonly Duration[], from: number, days: number): { readonly all: number; ended: number } {
  let [all, ended] = [0, 0];
  for (let at = from; sorted[at]?.days === days; at++) {
    all++;
    if (sorted[at]?.isEnded) ended++;
  }
  return { all, ended };
}
