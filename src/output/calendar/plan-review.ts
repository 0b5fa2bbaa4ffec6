import { findFirstReview, formatRule, parseReviewRule } from "../../time/index.js";
import { MORNING } from "./alarm.js";
import type { EventPlan } from "./build-event.js";

/** The same for ever, as of every event. There is one in a calendar. */
const UID = "review";

const TEXTS = {
  title: "Review your job search",
  description: [
    "A quiet quarter of an hour with your notes: write down what was said and promised, log what you sent and got, and see whom you have not heard from.",
    "followthrough shows what is due and what comes next, followthrough check what is missing.",
  ].join("\n"),
  category: "review",
};

export interface ReviewOptions {
  /** An unbounded RRULE of days that `parseReviewRule` takes. */
  readonly rule: string;
  /** The person's, by the clock. Its first day that the rule names begins the series, not today, which moves on. */
  readonly year: number;
  readonly hasAlarm: boolean;
}

/**
 * A regular reminder to look through the notes. It also keeps the feed from ever being empty, which sync tools refuse.
 * @throws RangeError for a rule that is none, or that names no day
 */
export async function planReview({ rule: text, year, hasAlarm }: ReviewOptions): Promise<EventPlan> {
  const rule = parseReviewRule(text);
  if (!rule.ok) throw new RangeError(rule.reason);
  const date = await findFirstReview(rule.value, year);
  if (date === undefined) throw new RangeError(`${text} names no day`);
  return {
    uid: UID,
    placement: { kind: "day", date },
    isTentative: false,
    recurrence: formatRule(rule.value),
    isBusy: false,
    alarms: hasAlarm ? [MORNING] : [],
    writeTexts: () => TEXTS,
  };
}
