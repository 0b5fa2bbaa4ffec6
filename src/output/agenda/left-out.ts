import type { Evaluation } from "../../engine/index.js";
import type { PlainDate, ZonedDateTime } from "../../time/index.js";
import { countPhrase, dayPhrase, planFor } from "../words/index.js";
import { narrowPlan } from "./horizon.js";

/** What is not shown because of what was asked for. */
export interface LeftOut {
  /** Applications that were not asked for. */
  readonly applications: number;
  /** Actions and appointments of the others that come later than what was asked for. */
  readonly later: number;
}

/** `Left out: 22 other applications, 5 things after Sat 28 Nov`; undefined where nothing is. */
export function leftOutPhrase(
  { applications, later }: LeftOut,
  lastDay: PlainDate | undefined,
  now: ZonedDateTime,
): string | undefined {
  const parts = [
    ...(applications > 0 ? [countPhrase(applications, "other application")] : []),
    ...(later > 0 && lastDay ? [`${countPhrase(later, "thing")} after ${dayPhrase(lastDay, now)}`] : []),
  ];
  return parts.length > 0 ? `Left out: ${parts.join(", ")}` : undefined;
}

/** How many actions and appointments of these applications begin after a day; 0 without one. */
export function countLater(evaluation: Evaluation, lastDay: PlainDate | undefined): number {
  return lastDay ? narrowPlan(planFor(evaluation), { lastDay, zone: evaluation.now.timeZoneId }).later : 0;
}
