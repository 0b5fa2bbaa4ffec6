import type { Action, Bound } from "../../engine/index.js";
import { formatDay, formatMoment, type ZonedDateTime } from "../../time/index.js";
import { cleanLine, isMoment, isStartOfDay } from "../words/index.js";

/** When an action opens and closes, and how it stands: `opened Mon 16 Nov 2026, closes Mon 23 Nov 2026, open now`. */
export function statePhrase(action: Action, now: ZonedDateTime): string {
  const { opens, closes, until, state, gaveWayTo } = action;
  const hasOpened = state !== "upcoming";
  const parts = [
    `${hasOpened ? "opened" : "opens"} ${boundText(opens, now)}`,
    closes ? `${state === "overdue" || state === "lapsed" ? "closed" : "closes"} ${endText(closes, now)}` : "",
    until && gaveWayTo === undefined ? `${state === "lapsed" ? "lapsed" : "lapses"} ${endText(until, now)}` : "",
    gaveWayTo === undefined ? STATES[state] : `gave way to ${cleanLine(gaveWayTo)}`,
  ];
  return parts.filter(Boolean).join(", ");
}

const STATES = { upcoming: "not yet due", open: "open now", overdue: "overdue", lapsed: "too late by now" } as const;

/** In the person's zone; what begins with a day begins on it. */
function boundText(bound: Bound, now: ZonedDateTime): string {
  if (!isMoment(bound)) return formatDay(bound);
  const moment = bound.withTimeZone(now.timeZoneId);
  return isStartOfDay(moment) ? formatDay(moment.toPlainDate()) : formatMoment(moment);
}

/** What ends with a day is not said to end as the next one begins. */
function endText(bound: Bound, now: ZonedDateTime): string {
  const moment = isMoment(bound) ? bound.withTimeZone(now.timeZoneId) : undefined;
  if (!moment || !isStartOfDay(moment)) return boundText(bound, now);
  return `at the end of ${formatDay(moment.toPlainDate().subtract({ days: 1 }))}`;
}
