import nodeIcal, { type VEvent } from "node-ical";
import { writeInstant, type ReadEvent } from "../read-event.js";

export function readWithNodeIcal(calendar: string): ReadEvent[] {
  const entries = Object.values(nodeIcal.sync.parseICS(calendar));
  const events = entries.filter((one): one is VEvent => one.type === "VEVENT");
  return events.map(({ uid, datetype, start, end, summary, description }) => {
    const write = datetype === "date" ? localDay : writeInstant;
    return { uid, start: write(start), end: write(end), title: summary, description };
  });
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
