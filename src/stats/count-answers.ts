import { medianDuration } from "./median.js";
import type { Ending, Silence } from "./list-silences.js";

/** What came of some silences, and how long that took. */
export interface Answers {
  /** All of them; each is one of the five that follow. */
  readonly asked: number;
  /** On a day that is known. */
  readonly answered: number;
  /** Going by the status. */
  readonly answeredUndated: number;
  /** The person wrote once more before anything came of it. */
  readonly followed: number;
  /** Withdrawn or given up. */
  readonly letGo: number;
  readonly open: number;
  /** How long the oldest of what is open has lasted. */
  readonly oldestOpenDays?: number;
  /**
   * After how many days half have been answered, what is unanswered counted for as long as it has lasted (median.ts).
   * Missing until more than half are known to be. Answers of an unknown day have no part in it.
   */
  readonly medianDays?: number;
  /** Of those answered. */
  readonly quickestDays?: number;
  readonly slowestDays?: number;
}

export function countAnswers(silences: readonly Silence[]): Answers {
  const of = (ending: Ending): readonly Silence[] => silences.filter((one) => one.ending === ending);
  const answered = of("answered").map(({ days }) => days);
  const open = of("open").map(({ days }) => days);
  const dated = silences.filter(({ ending }) => ending !== "answered-undated");
  const medianDays = medianDuration(dated.map(({ days, ending }) => ({ days, isEnded: ending === "answered" })));
  return {
    asked: silences.length,
    answered: answered.length,
    answeredUndated: of("answered-undated").length,
    followed: of("followed").length,
    letGo: of("let-go").length,
    open: open.length,
    ...(open.length > 0 && { oldestOpenDays: largest(open) }),
    ...(medianDays !== undefined && { medianDays }),
    ...(answered.length > 0 && {
      quickestDays: -largest(answered.map((days) => -days)),
      slowestDays: largest(answered),
    }),
  };
}

/** Of thousands, too. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), -Infinity);
}
