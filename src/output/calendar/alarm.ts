import type { Alarm, DurationObject } from "ics";
import type { InterviewAhead } from "../../engine/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { isMoment } from "../words/index.js";
import { escapeText } from "./calendar-text.js";
import type { Placement } from "./placement.js";

/** When something rings: in whole minutes from the start of its event; below zero, before it. */
export type AlarmTime = number;

const HOUR = 60;

/** After the midnight with which an all-day event begins, wherever the calendar is looked at. */
export const MORNING: AlarmTime = 9 * HOUR;

/** The same of the evening before. */
const EVENING_BEFORE: AlarmTime = -6 * HOUR;

/** Late enough to be home, early enough to still prepare something. */
const EVENING = "18:00";

const AN_HOUR_BEFORE: AlarmTime = -HOUR;

const MINUTE = 60_000;

/** At the start of a timed event, at nine on the day of an all-day one. */
export function alarmOfAction({ kind }: Placement): AlarmTime {
  return kind === "day" ? MORNING : 0;
}

/**
 * In the evening before, by the person's clock, and an hour before; without a time, at nine of that day. Where the zone
 * has left out the day before (Samoa crossed the date line), only an hour before.
 *
 * @param zone the person's
 */
export function alarmsOfInterview({ start }: InterviewAhead, { kind }: Placement, zone: string): readonly AlarmTime[] {
  if (kind === "day" || !isMoment(start)) return [EVENING_BEFORE, MORNING];
  const evening = fromStart(eveningBefore(start.withTimeZone(zone)), start);
  return evening < AN_HOUR_BEFORE ? [evening, AN_HOUR_BEFORE] : [AN_HOUR_BEFORE];
}

function eveningBefore(start: ZonedDateTime): ZonedDateTime {
  const before = start.toPlainDate().subtract({ days: 1 });
  return before.toZonedDateTime({ timeZone: start.timeZoneId, plainTime: EVENING });
}

function fromStart(moment: ZonedDateTime, start: ZonedDateTime): AlarmTime {
  return Math.round((moment.epochMilliseconds - start.epochMilliseconds) / MINUTE);
}

/**
 * `TRIGGER:PT0S`. ics leaves out a part that is zero and then writes `PT`, which is no duration (RFC 5545 §3.3.6) and
 * costs some readers the whole file; a text it takes as it is (ics 3.12.0).
 */
const AT_ONCE: DurationObject = { seconds: "0" as unknown as number }; // The types know no text here.

/** A display alarm (RFC 5545 §3.6.6). */
export function createAlarm(title: string, time: AlarmTime): Alarm {
  // ics escapes an alarm's text no more than its line breaks, and one without any text would be invalid.
  return { action: "display", description: escapeText(title), trigger: time === 0 ? AT_ONCE : toTrigger(time) };
}

/** Of hours and minutes alone: what ics makes of days and weeks is invalid. A part that is zero it leaves out. */
function toTrigger(time: AlarmTime): DurationObject {
  const minutes = Math.abs(time);
  return { before: time < 0, hours: Math.floor(minutes / HOUR), minutes: minutes % HOUR };
}
