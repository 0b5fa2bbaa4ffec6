import { isHeld, type Situation } from "../facts/index.js";
import { compareTexts } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import { dayOfApplying } from "./list-moments.js";
import { isReceipt } from "./receipts.js";

/** What happened in a week. */
export interface Week {
  /** Its Monday (ISO 8601). */
  readonly monday: PlainDate;
  /** Applications sent. */
  readonly applied: number;
  /** Things received that no machine has sent. */
  readonly answers: number;
  /** Held. */
  readonly interviews: number;
  /** Received. */
  readonly offers: number;
}

type Counted = Exclude<keyof Week, "monday">;

/** Those in which something happened, in order, up to the clock. */
export function countWeeks(situations: readonly Situation[]): readonly Week[] {
  const weeks = new Map<string, { -readonly [Key in keyof Week]: Week[Key] }>();
  for (const situation of situations)
    for (const [what, day] of listCounted(situation)) {
      const monday = mondayOf(day);
      const key = monday.toString();
      const week = weeks.get(key) ?? { monday, applied: 0, answers: 0, interviews: 0, offers: 0 };
      week[what]++;
      weeks.set(key, week);
    }
  return [...weeks].toSorted(([a], [b]) => compareTexts(a, b)).map(([, week]) => week);
}

export function mondayOf(day: PlainDate): PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function listCounted(situation: Situation): readonly (readonly [Counted, PlainDate])[] {
  const { application, log, now } = situation;
  const applied = dayOfApplying(situation);
  const received = log.filter(({ direction, kind }) => direction === "received" && !isReceipt(kind));
  return [
    ...(applied ? [["applied", applied] as const] : []),
    ...received.map(({ date }) => ["answers", date] as const),
    ...application.interviews.filter((one) => isHeld(one, now)).map(({ date }) => ["interviews", date] as const),
    ...received.filter(({ kind }) => kind === "offer").map(({ date }) => ["offers", date] as const),
  ];
}
