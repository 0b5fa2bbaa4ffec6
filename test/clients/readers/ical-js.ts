import ICAL from "ical.js";
import { writeInstant, type ReadEvent } from "../read-event.js";

export function readWithIcalJs(calendar: string): ReadEvent[] {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]); // the parser's types promise only an object
  const events = component.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return events.map(({ uid, startDate, endDate, summary, description }) => ({
    uid,
    start: writeTime(startDate),
    end: writeTime(endDate),
    title: summary,
    description,
  }));
}

function writeTime(time: ICAL.Time): string {
  return time.isDate ? time.toString() : writeInstant(time.toJSDate());
}
