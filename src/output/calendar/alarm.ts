import type { Alarm, DurationObject } from "ics";
import { escapeText } from "./calendar-text.js";
import type { Placement } from "./placement.js";

/** After the midnight with which an all-day event begins, wherever the calendar is looked at. */
const MORNING: DurationObject = { hours: 9 };

/**
 * `TRIGGER:PT0S`. ics leaves out a part that is zero and then writes `PT`, which is no duration (RFC 5545 §3.3.6) and
 * costs some readers the whole file; a text it takes as it is (ics 3.12.0).
 */
const AT_ONCE: DurationObject = { seconds: "0" as unknown as number }; // The types know no text here.

/** A display alarm (RFC 5545 §3.6.6): at the start of a timed event, at nine on the day of an all-day one. */
export function createAlarm(title: string, { kind }: Placement): Alarm {
  // ics escapes an alarm's text no more than its line breaks, and one without any text would be invalid.
  return { action: "display", description: escapeText(title), trigger: kind === "day" ? MORNING : AT_ONCE };
}
