import type { EventAttributes } from "ics";
import type { PlainDate } from "../../time/index.js";
import { createAlarm, type AlarmTime } from "./alarm.js";
import { escapeText } from "./calendar-text.js";
import { formatUtc } from "./moment-text.js";
import type { Placement } from "./placement.js";
import type { EventTexts } from "./texts/index.js";

/** `timestamp` works but is missing from the package's types (ics 3.12.0). */
export type CalendarEvent = EventAttributes & { readonly timestamp: string; readonly uid: string };

/** An event that is to be: all but its texts, which are only written when its turn has come. */
export interface EventPlan {
  /** Without its `@`. */
  readonly uid: string;
  readonly placement: Placement;
  /** Whether it is certain to come. */
  readonly isTentative: boolean;
  /** An RRULE; of an all-day event only, since timed ones in UTC drift over a clock change. */
  readonly recurrence?: string;
  /** The time that it takes is taken; a reminder takes none. */
  readonly isBusy: boolean;
  /** When it rings. */
  readonly alarms: readonly AlarmTime[];
  readonly writeTexts: () => EventTexts;
}

/** Its revision is written when the previous feed has been looked at: until then `ics` is given this one. */
const NO_REVISION = { timestamp: "19700101T000000Z", lastModified: "19700101T000000Z", sequence: 0 };

/** An event as `ics` is to write it. Nothing in it can make `ics` refuse it. */
export function buildEvent(plan: EventPlan): CalendarEvent {
  const { uid, placement, isTentative, isBusy, recurrence, alarms } = plan;
  const { title, description, category, url, location } = plan.writeTexts();
  return {
    uid: toEventUid(uid),
    title,
    description,
    ...toStartAndEnd(placement),
    ...(url === undefined ? {} : { url }),
    ...(location === undefined ? {} : { location }),
    status: isTentative ? "TENTATIVE" : "CONFIRMED",
    busyStatus: isBusy ? "BUSY" : "FREE",
    transp: isBusy ? "OPAQUE" : "TRANSPARENT",
    classification: "PRIVATE",
    categories: [escapeText(category)],
    ...(recurrence === undefined ? {} : { recurrenceRule: recurrence }),
    ...(alarms.length > 0 ? { alarms: alarms.map((time) => createAlarm(title, time)) } : {}),
    ...NO_REVISION,
  };
}

/** An event's UID: unique among those of all programs (RFC 5545 §3.8.4.7). */
export function toEventUid(uid: string): string {
  return `${uid}@followthrough`;
}

function toStartAndEnd(placement: Placement): { start: EventAttributes["start"]; end: EventAttributes["start"] } {
  return placement.kind === "day"
    ? { start: toDateArray(placement.date), end: toDateArray(placement.date.add({ days: 1 })) }
    : { start: formatUtc(placement.start), end: formatUtc(placement.end) };
}

function toDateArray({ year, month, day }: PlainDate): [number, number, number] {
  return [year, month, day];
}
