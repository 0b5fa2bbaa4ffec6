import type { PlainDate } from "../time/index.js";
import { fillIn } from "./fill-in.js";

const SATURDAY = 6;

/**
 * An application as it is on `today`: interviewed, promised an answer by a day that has passed, so that its follow-up is
 * due; and one thing for `check` to say.
 */
export function writeExample(template: string, today: PlainDate): string {
  const workdayBefore = (days: number): string => {
    const date = today.subtract({ days });
    return date.subtract({ days: Math.max(0, date.dayOfWeek - SATURDAY + 1) }).toString();
  };
  return fillIn(template, {
    applied: workdayBefore(33),
    invited: workdayBefore(26),
    screened: workdayBefore(19),
    interviewed: workdayBefore(12),
    // The follow-up opens two days later, some more if that is a weekend or a holiday, and is in time for a week.
    promised: workdayBefore(7),
  });
}
