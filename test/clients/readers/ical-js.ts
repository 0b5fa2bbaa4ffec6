import ICAL from "ical.js";
import { sortAlarms, writeInstant, type ReadEvent } from "../read-event.js";

export function readWithIcalJs(calendar: string): ReadEvent[] {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]); // the parser's types promise only an object
  const events = component.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return events.map(({ uid, startDate, endDate, summary, description, location, component: own }) => ({
    uid,
    start: writeTime(startDate),
    end: writeTime(endDate),
    title: summary,
    description,
    location: (location as string | null) ?? "", // its types promise a text
    alarms: sortAlarms(own.getAllSubcomponents("valarm").map(readTrigger)),
  }));
}

function readTrigger(alarm: ICAL.Component): number {
  const trigger = alarm.getFirstPropertyValue("trigger") as ICAL.Duration; // ours are no moments
  return trigger.toSeconds() / 60;
}

function writeTime(time: ICAL.Time): string {
  return time.isDate ? time.toString() : writeInstant(time.toJSDate());
}
