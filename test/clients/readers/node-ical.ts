import nodeIcal, { type VEvent } from "node-ical";
import { sortAlarms, writeInstant, type ReadEvent } from "../read-event.js";

export function readWithNodeIcal(calendar: string): ReadEvent[] {
  const entries = Object.values(nodeIcal.sync.parseICS(calendar));
  const events = entries.filter((one): one is VEvent => one.type === "VEVENT");
  return events.map((event) => {
    const { uid, datetype, start, end, summary, description } = event;
    const write = datetype === "date" ? localDay : writeInstant;
    // Its types promise a place, and know no alarms.
    const { location = "", alarms = [] } = event as { location?: string; alarms?: readonly { trigger: string }[] };
    return {
      ...{ uid, start: write(start), end: write(end), title: summary, description },
      location,
      alarms: sortAlarms(alarms.map(({ trigger }) => readTrigger(trigger))),
    };
  });
}

/** It gives a trigger as it is written: `-PT21H30M`. */
function readTrigger(trigger: string): number {
  const [, sign, hours = "0", minutes = "0", seconds = "0"] =
    /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/u.exec(trigger) ?? [];
  if (sign === undefined) throw new Error(`no duration: ${trigger}`);
  const length = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return sign === "-" ? -length : length;
}

/** It gives a day as midnight in the process's zone. */
function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** node-ical 0.20 takes an escaped backslash before an n or N (RFC 5545 §3.3.11) for a line break. */
export function asNodeIcalReads(text: string): string {
  return text.replace(/\\[nN]/gu, "\\\n");
}
