import type { Action } from "../../engine/index.js";
import { compareDates, type ZonedDateTime } from "../../time/index.js";
import { dayOfBound } from "./bounds.js";

/** The heading of what is so, below all that is of today or to come. */
export const LONG_OPEN = "Open for more than four weeks";

const LONG = { weeks: 4 };

/** It could have been done for more than four weeks: it is no more urgent today than it was yesterday. */
export function isLongOpen({ state, opens }: Action, now: ZonedDateTime): boolean {
  if (state !== "open" && state !== "overdue") return false;
  return compareDates(dayOfBound(opens, now.timeZoneId), now.toPlainDate().subtract(LONG)) < 0;
}
